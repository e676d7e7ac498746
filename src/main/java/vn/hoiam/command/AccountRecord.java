package vn.hoiam.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Seal;
import vn.hoiam.units.FactWords;

/**
 * Tells the journal of an account that the operator opened beside the portal, in the words the portal tells it with. Nobody has
 * acted: whoever may run the command has no account.
 */
final class AccountRecord {

    private static final String NAME = "name";

    private final Connection connection;
    private final String username;
    private final OffsetDateTime now;
    private final LocalDate today;

    AccountRecord(Connection connection, String username, Clock clock) {
        this.connection = connection;
        this.username = username;
        now = clock.instant().atOffset(ZoneOffset.UTC);
        today = LocalDate.now(clock);
    }

    /** The name enters sealed. */
    void tellOpened(String name) throws SQLException {
        var salt = Seal.newSalt();
        try (var telling = connection.prepareStatement("""
                with entry as (
                    insert into journal_entry (subject, kind, occurred_at, body)
                    select uid, 'ACCOUNT_OPENED', ?, ? from account where username = ?
                    returning id)
                insert into journal_opening (entry_id, field, salt) select entry.id, ?, ? from entry
                """)) {
            telling.setObject(1, now);
            telling.setString(
                    2,
                    body(
                            "AccountOpened",
                            "\"" + NAME + "\":\"" + HexFormat.of().formatHex(Seal.commitment(salt, NAME, name)) + "\"",
                            ""));
            telling.setString(3, username);
            telling.setString(4, NAME);
            telling.setBytes(5, salt);
            telling.executeUpdate();
        }
    }

    void tellGiven(DutyKind duty, long unit) throws SQLException {
        try (var telling = connection.prepareStatement("""
                insert into journal_entry (subject, kind, occurred_at, body)
                select uid, 'DUTY_GIVEN', ?, ? from account where username = ?
                """)) {
            telling.setObject(1, now);
            telling.setString(
                    2,
                    body(
                            "DutyGiven",
                            "",
                            "\""
                                    + String.join(
                                            "\",\"", FactWords.named(duty), FactWords.unit(unit), FactWords.day(today))
                                    + "\""));
            telling.setString(3, username);
            telling.executeUpdate();
        }
    }

    /** Canonical, as the journal writes it; codes and days need no escaping. */
    private static String body(String key, String sealed, String words) {
        return "{\"key\":\"journal." + key + "\",\"sealed\":{" + sealed + "},\"words\":[" + words + "]}";
    }
}
