package vn.hoiam.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.hoiam.Refusal;

/** The two roles of a new database: the owner of everything, and the application that may only connect until granted. */
final class PostgresRoles {

    /** A way to the databases of one PostgreSQL. */
    interface Server {
        Connection connect(String database) throws SQLException;
    }

    private PostgresRoles() {}

    static void make(Server server, DatabasePasswords passwords) {
        execute(
                server,
                "postgres",
                List.of(
                        "create role %s login password '%s'".formatted(Postgres.OWNER, passwords.owner()),
                        "create role %s login password '%s'".formatted(Postgres.APP, passwords.app()),
                        "create database hoiam owner " + Postgres.OWNER,
                        "revoke all on database hoiam from public",
                        "grant connect on database hoiam to " + Postgres.APP));
        execute(server, "hoiam", List.of("alter schema public owner to " + Postgres.OWNER));
    }

    private static void execute(Server server, String database, List<String> commands) {
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        } catch (SQLException failed) {
            throw new Refusal("launcher.database.failed", failed.getMessage());
        }
    }
}
