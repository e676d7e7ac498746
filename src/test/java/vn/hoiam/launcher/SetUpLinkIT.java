package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hoiam.store.Database;
import vn.hoiam.store.LinkToken;

/** A portal without accounts prints a way in, one at a time, and none any more once there is an account. */
@ExtendWith(Database.class)
class SetUpLinkIT {

    private static final URI PORTAL = URI.create("https://phananh.example/");

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = Database.connectAsApp();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void is_printed_while_nobody_can_sign_in_and_keeps_only_a_hash() throws SQLException {
        var link = SetUpLink.provide(connection, PORTAL).orElseThrow();

        assertThat(link).matches("https://phananh\\.example/account/set-up#[A-Za-z0-9_-]{43}");
        assertThat(hash()).isEqualTo(LinkToken.typed(link).hash());
    }

    @Test
    void is_another_at_each_start_and_the_one_before_is_dead() throws SQLException {
        var first = SetUpLink.provide(connection, PORTAL).orElseThrow();
        var second = SetUpLink.provide(connection, PORTAL).orElseThrow();

        assertThat(second).isNotEqualTo(first);
        assertThat(hash()).isEqualTo(LinkToken.typed(second).hash());
    }

    @Test
    void is_not_there_once_an_account_exists() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into account (username, name, language, version) values ('mot.nguoi', 'X', 'vi', 1)");
        }

        assertThat(SetUpLink.provide(connection, PORTAL)).isEmpty();
    }

    private byte[] hash() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select hash from invitation where account_id is null")) {
            assertThat(rows.next()).isTrue();
            var hash = rows.getBytes(1);
            assertThat(rows.next()).as("a second one").isFalse();
            return hash;
        }
    }
}
