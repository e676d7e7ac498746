package vn.hoiam.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;
import vn.hoiam.launcher.Postgres;

/**
 * A migrated PostgreSQL for tests, one for the whole run. The entity manager works as the application's role, and what a
 * test writes with it is rolled back.
 */
public class Database implements BeforeEachCallback, AfterEachCallback {

    private static final Postgres POSTGRES = start();
    private static final EntityManagerFactory FACTORY = migrate();

    private EntityManager em;

    public EntityManager em() {
        return em;
    }

    /** Connections as the role that serves. The caller closes them; what they commit stays for later tests. */
    public static DataSource app() {
        return connections(Postgres.APP, POSTGRES.appPassword());
    }

    /** Connections as the role that migrates. */
    public static DataSource owner() {
        return connections(Postgres.OWNER, POSTGRES.ownerPassword());
    }

    public static Connection connectAsApp() throws SQLException {
        return app().getConnection();
    }

    public static Connection connectAsOwner() throws SQLException {
        return owner().getConnection();
    }

    /** A further entity manager, for tests in which two people work at the same time. */
    public static EntityManager another() {
        return FACTORY.createEntityManager();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        em = FACTORY.createEntityManager();
        em.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        em.getTransaction().rollback();
        em.close();
    }

    private static Postgres start() {
        try {
            var target = Files.createDirectories(Path.of("target"));
            var home = Files.createTempDirectory(target, "test-database-");
            var postgres = Postgres.start(
                    home,
                    target.resolve("postgresql"),
                    Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, home)));
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void end(Postgres postgres, Path home) {
        postgres.close();
        try (var paths = Files.walk(home)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException leftForMavenClean) {
            throw new UncheckedIOException(leftForMavenClean);
        }
    }

    private static EntityManagerFactory migrate() {
        new Migrations(owner()).run();
        return Persistence.createEntityManagerFactory(
                "hoiam",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", app(),
                        "eclipselink.logging.level", "WARNING"));
    }

    private static DataSource connections(String user, String password) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(POSTGRES.url());
        connections.setUser(user);
        connections.setPassword(password);
        return connections;
    }
}
