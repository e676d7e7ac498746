package vn.hoiam.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.hoiam.Refusal;
import vn.hoiam.store.Settings;

/**
 * The database a running portal serves from, as the serving role: the one of {@code HOIAM_DB_URL}, or the one of its own
 * that lies in {@code HOIAM_DATA}.
 */
public final class RunningDatabase {

    // PostgreSQL writes the port on the fourth line of this file while it runs.
    private static final int PORT_LINE = 3;

    private RunningDatabase() {}

    static DataSource connections() {
        var connections = new PGSimpleDataSource();
        var url = Settings.find("HOIAM_DB_URL");
        if (url.isPresent()) {
            connections.setUrl(url.get());
            connections.setUser(Settings.get("HOIAM_DB_USER", "hoiam_app"));
            connections.setPassword(Settings.get("HOIAM_DB_PASSWORD", ""));
        } else {
            return own(Path.of(Settings.get("HOIAM_DATA", ".hoiam")), "app");
        }
        return connections;
    }

    /** The one that lies in a folder of data, as one of its roles: {@code app} or {@code owner}. */
    public static DataSource own(Path data, String role) {
        var connections = new PGSimpleDataSource();
        connections.setUrl("jdbc:postgresql://127.0.0.1:" + port(data) + "/hoiam");
        connections.setUser("hoiam_" + role);
        connections.setPassword(password(data, role));
        return connections;
    }

    private static String port(Path data) {
        try {
            return Files.readAllLines(data.resolve("database/postmaster.pid"))
                    .get(PORT_LINE)
                    .strip();
        } catch (IOException | IndexOutOfBoundsException notRunning) {
            throw new Refusal("command.database.absent");
        }
    }

    private static String password(Path data, String role) {
        var stored = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            stored.load(reader);
            return stored.getProperty(role);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
