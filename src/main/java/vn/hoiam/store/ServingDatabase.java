package vn.hoiam.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.hoiam.Refusal;
import vn.hoiam.texts.Texts;

/** The database as the server uses it: by the application's role, and only when it was completely migrated. */
@DataSourceDefinition(
        name = "java:app/jdbc/hoiam",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=hoiam.db.url}",
        user = "${MPCONFIG=hoiam.db.user}",
        password = "${MPCONFIG=hoiam.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            // A connection that answered a moment ago is trusted: one question to the database less for each page.
            "fish.payara.validate-atmost-once-period-in-seconds=10",
            // Every connection is as PostgreSQL gives it, read committed; asking again each time would be another.
            "fish.payara.is-isolation-level-guaranteed=false",
            "fish.payara.fail-all-connections=true",
            // Who waits longer for a connection is told to come again; who waits longer for an answer has lost it.
            "fish.payara.max-wait-time-in-millis=5000",
            "connectTimeout=10",
            "socketTimeout=60"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ServingDatabase {

    /** What the launcher looks for in the server's log, to repeat the sentence that follows it. */
    public static final String REFUSED = "HOIAM-REFUSED ";

    private static final Logger LOG = Logger.getLogger(ServingDatabase.class.getName());

    @Resource(lookup = "java:app/jdbc/hoiam")
    DataSource database;

    @PostConstruct
    void check() {
        try {
            new Migrations(database).check();
        } catch (Refusal refusal) {
            LOG.log(Level.SEVERE, "{0}{1}", new Object[] {
                REFUSED, Texts.of(Texts.ENGLISH, refusal.textKey(), refusal.words())
            });
            throw refusal;
        }
    }
}
