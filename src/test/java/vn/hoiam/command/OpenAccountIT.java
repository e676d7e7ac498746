package vn.hoiam.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.Database;

class OpenAccountIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @RegisterExtension
    final Database database = new Database();

    @Test
    void gives_an_official_duties_at_the_unit_of_today() throws SQLException {
        var account = NewAccount.of("ha.tran", "Trần Thu Hà", "INTAKE,HANDLER", "11953");

        try (var connection = Database.connectAsApp()) {
            connection.setAutoCommit(false);
            OpenAccount.insert(connection, account, "kept", TODAY);
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
    void is_refused_at_a_unit_that_is_no_more() throws SQLException {
        // 11974 was the commune of Liên Phương until 30 June 2025.
        var account = NewAccount.of("ha.tran", "Trần Thu Hà", "INTAKE", "11974");

        try (var connection = Database.connectAsApp()) {
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> OpenAccount.insert(connection, account, "kept", TODAY))
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
