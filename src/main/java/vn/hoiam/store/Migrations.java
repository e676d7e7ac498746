package vn.hoiam.store;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import vn.hoiam.Refusal;

/**
 * What brings a database to the shape this release needs: the schema, then the reference tables. Run by the owner on a
 * connection of its own; the server only looks whether anything is left to do.
 */
public final class Migrations {

    private final Flyway flyway;
    private final ReferenceTables referenceTables;

    /** On a database the caller has connections to: the owner's to {@link #run}, the application's to {@link #check}. */
    public Migrations(DataSource database) {
        this(database, ReferenceTables.ofThisRelease(database));
    }

    Migrations(DataSource database, ReferenceTables referenceTables) {
        this.flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
        this.referenceTables = referenceTables;
    }

    public void run() {
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new Refusal("store.migration.failed", firstLine(failed));
        }
        referenceTables.load();
    }

    /** Refuses when the database is not in the shape this release needs. */
    public void check() {
        var open = new ArrayList<String>();
        for (var different : flyway.validateWithResult().invalidMigrations) {
            open.add(different.version == null ? different.description : "V" + different.version);
        }
        for (var migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FAILED) {
                open.add(migration.getScript());
            }
        }
        if (open.isEmpty()) {
            open.addAll(referenceTables.outdated());
        }
        if (!open.isEmpty()) {
            throw new Refusal("store.migration.incomplete", String.join(", ", open));
        }
    }

    /** Flyway explains over many lines; the first with words in it says what happened. */
    private static String firstLine(FlywayException failed) {
        return List.of(failed.getMessage().split("\\R")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("[-=]+"))
                .limit(4)
                .reduce((one, next) -> one + " · " + next)
                .orElse(failed.getClass().getSimpleName());
    }
}
