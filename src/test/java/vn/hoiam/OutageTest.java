package vn.hoiam;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "53100", "53300", "57P01", "57P02", "57P03", "58030"})
    void is_behind_a_database_that_is_away_or_full(String state) {
        assertThat(Outage.isBehind(wrapped(new SQLException("away", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "57014", "55P03", "42703"})
    void is_not_behind_a_statement_the_database_refuses(String state) {
        assertThat(Outage.isBehind(wrapped(new SQLException("refused", state)))).isFalse();
    }

    @Test
    void is_behind_a_pool_in_which_no_connection_came_free() {
        assertThat(Outage.isBehind(wrapped(new SQLException("none", new ResourceAllocationException("none")))))
                .isTrue();
    }

    @Test
    void is_behind_a_full_disk() {
        assertThat(Outage.isBehind(new UncheckedIOException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(Outage.isBehind(
                        new UncheckedIOException(new FileSystemException("/f", null, "Disk quota exceeded"))))
                .isTrue();
    }

    @Test
    void is_not_behind_our_own_mistakes() {
        assertThat(Outage.isBehind(new IllegalStateException(new NullPointerException())))
                .isFalse();
        assertThat(Outage.isBehind(new FileNotFoundException("page"))).isFalse();
        assertThat(Outage.isBehind(new IOException((String) null))).isFalse();
    }

    @Test
    void is_looked_for_in_a_chain_without_end_for_a_while_only() {
        var first = new IllegalStateException();
        first.initCause(new IllegalArgumentException(first));

        assertThat(Outage.isBehind(first)).isFalse();
    }

    private static Throwable wrapped(SQLException cause) {
        return new IllegalStateException(new PersistenceException(cause));
    }
}
