package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIT {

    private static final Path PROGRAMS = Path.of("target/postgresql");

    @TempDir
    Path home;

    @Test
    void keeps_its_data_from_one_start_to_the_next() throws Exception {
        try (var first = start();
                var connection = asOwner(first)) {
            execute(connection, "create table commune (name text)");
            execute(connection, "insert into commune values ('Phố Hiến')");
        }

        try (var second = start();
                var connection = asOwner(second)) {
            assertThat(name(connection)).isEqualTo("Phố Hiến");
        }
    }

    @Test
    void starts_again_at_once_after_it_was_killed() throws Exception {
        try (var first = start();
                var connection = asOwner(first)) {
            execute(connection, "create table commune (name text)");
            execute(connection, "insert into commune values ('Tân Hưng')");
            first.process().destroyForcibly();
        }
        assertThat(home.resolve("database/postmaster.pid")).exists();

        try (var second = start();
                var connection = asOwner(second)) {
            assertThat(name(connection)).isEqualTo("Tân Hưng");
        }
    }

    @Test
    void starts_although_a_stranger_now_has_the_number_of_the_killed_server() throws Exception {
        start().close();
        Files.writeString(
                home.resolve("database/postmaster.pid"),
                "%d%n%s%n0%n54320%n%n%n%n".formatted(ProcessHandle.current().pid(), home.resolve("database")));

        try (var again = start();
                var connection = asOwner(again)) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void takes_another_port_when_a_second_one_runs() {
        try (var first = start();
                var second = Postgres.start(home.resolve("second"), PROGRAMS, Map.of("fsync", "off"))) {
            assertThat(second.url()).isNotEqualTo(first.url());
        }
    }

    @Test
    void sorts_as_vietnamese_does_and_lets_only_its_owner_read_the_passwords() throws Exception {
        try (var postgres = start();
                var connection = asOwner(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select string_agg(n, ' ' order by n) from unnest(array['Đồng', 'Em', 'Dân']) n")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("Dân Đồng Em");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("database.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void ends_within_seconds_although_someone_is_connected() throws Exception {
        var postgres = start();
        var process = postgres.process();
        try (var connection = asOwner(postgres)) {
            assertThat(connection.isValid(5)).isTrue();

            postgres.close();

            assertThat(process.onExit().get(5, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    private Postgres start() {
        return Postgres.start(home, PROGRAMS, Map.of("fsync", "off"));
    }

    private static Connection asOwner(Postgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), Postgres.OWNER, postgres.ownerPassword());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from commune")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
