package vn.hoiam.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.AccountOpened;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Seal;
import vn.hoiam.store.Database;

class OpenAccountIT {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @RegisterExtension
    final Database database = new Database();

    @Test
    void gives_an_official_duties_at_the_unit_of_today() throws SQLException {
        var account = NewAccount.of("ha.tran", "Trần Thu Hà", "INTAKE,HANDLER", "11953");

        try (var connection = Database.connectAsApp()) {
            connection.setAutoCommit(false);
            OpenAccount.insert(connection, account, "kept", CLOCK);
            var duties = connection.createStatement().executeQuery("""
                            select d.kind, u.name from duty d join account a on a.id = d.account_id
                            join unit u on u.id = d.unit_id where a.username = 'ha.tran' order by d.id
                            """);

            assertThat(duties.next()).isTrue();
            assertThat(duties.getString(1)).isEqualTo(DutyKind.INTAKE.name());
            assertThat(duties.getString(2)).isEqualTo("Phố Hiến");
            assertThat(duties.next()).isTrue();
            assertThat(duties.next()).isFalse();
            connection.rollback();
        }
    }

    @Test
    void is_told_in_the_record_of_the_account_as_the_portal_tells_it() throws SQLException {
        var account = NewAccount.of("ha.tran", "Trần Thu Hà", "INTAKE,HANDLER", "11953");

        try (var connection = Database.connectAsApp()) {
            connection.setAutoCommit(false);
            OpenAccount.insert(connection, account, "kept", CLOCK);
            var told = connection.createStatement().executeQuery("""
                            select e.kind, e.actor, e.body, o.salt from journal_entry e
                            join account a on a.uid = e.subject
                            left join journal_opening o on o.entry_id = e.id
                            where a.username = 'ha.tran' order by e.seq
                            """);

            told.next();
            assertThat(told.getString("kind")).isEqualTo(new AccountOpened(null, "", null).kind());
            assertThat(told.getString("actor")).isNull();
            assertThat(told.getString("body"))
                    .isEqualTo("{\"key\":\"journal.AccountOpened\",\"sealed\":{\"name\":\""
                            + HexFormat.of().formatHex(Seal.commitment(told.getBytes("salt"), "name", "Trần Thu Hà"))
                            + "\"},\"words\":[]}");
            for (var duty : List.of("INTAKE", "HANDLER")) {
                told.next();
                assertThat(told.getString("kind")).isEqualTo("DUTY_GIVEN");
                assertThat(told.getString("body"))
                        .matches("\\{\"key\":\"journal.DutyGiven\",\"sealed\":\\{},\"words\":\\[\"text:accounts.duty."
                                + duty + "\",\"unit:\\d+\",\"day:2026-11-24\"]}");
            }
            assertThat(told.next()).isFalse();
            connection.rollback();
        }
    }

    @Test
    void is_refused_at_a_unit_that_is_no_more() throws SQLException {
        // 11974 was the commune of Liên Phương until 30 June 2025.
        var account = NewAccount.of("ha.tran", "Trần Thu Hà", "INTAKE", "11974");

        try (var connection = Database.connectAsApp()) {
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> OpenAccount.insert(connection, account, "kept", CLOCK))
                    .hasMessage("command.account.unit");

            connection.rollback();
        }
    }

    @Test
    void is_refused_with_a_duty_that_does_not_exist() {
        assertThatThrownBy(() -> NewAccount.of("ha.tran", "Trần Thu Hà", "BOSS", "11953"))
                .hasMessage("command.account.duty");
    }

    @Test
    void is_refused_with_an_account_name_nobody_can_type() {
        assertThatThrownBy(() -> NewAccount.of("Hà Trần", "Trần Thu Hà", "INTAKE", "11953"))
                .hasMessage("command.account.username");
    }
}
