package vn.hoiam.launcher;

import java.sql.SQLException;
import javax.sql.DataSource;
import vn.hoiam.Refusal;

/** The mark of a database that was ever shown as a demonstration: its passwords are known, so it never serves. */
final class Demonstration {

    private Demonstration() {}

    static void mark(DataSource owner) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into demonstration select where not exists (select from demonstration)");
        } catch (SQLException failed) {
            throw new Refusal("launcher.database.failed", failed.getMessage());
        }
    }

    static void refuseIfMarked(DataSource app) {
        try (var connection = app.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select from demonstration)")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new Refusal("launcher.database.is_demo");
            }
        } catch (SQLException failed) {
            throw new Refusal("launcher.database.failed", failed.getMessage());
        }
    }
}
