package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import vn.hoiam.journal.Seal;
import vn.hoiam.petitions.ReceiptCodes;

/** What lies in the database of a running portal, seen by its administrator past all rules of the portal. */
final class PortalRecords implements AutoCloseable {

    private final Connection admin;

    private PortalRecords(Connection admin) {
        this.admin = admin;
    }

    static PortalRecords of(LivePortal portal) throws SQLException {
        return new PortalRecords(connect(portal));
    }

    static Connection connect(LivePortal portal) throws SQLException {
        try {
            var passwords = new Properties();
            try (var reader = Files.newBufferedReader(portal.data().resolve("database.properties"))) {
                passwords.load(reader);
            }
            var port = Files.readAllLines(portal.data().resolve("database/postmaster.pid"))
                    .get(3);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/hoiam", "hoiam_admin", passwords.getProperty("admin"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How many petitions have one of these subjects. */
    int petitionsAbout(Collection<String> subjects) throws SQLException {
        try (var statement = admin.prepareStatement("select count(*) from petition where subject = any (?)")) {
            statement.setArray(1, admin.createArrayOf("text", subjects.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** Changes what one answered petition was promised, past the portal; gives its number. */
    String postponeSomeReply(int days) throws SQLException {
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(
                        "select number from petition where answered_at is not null order by id limit 1")) {
            rows.next();
            var number = rows.getString(1);
            postponeReply(number, days);
            return number;
        }
    }

    /** As if some weeks had passed since a petition was answered: the portal asks about it again. */
    void askAgain(String number) throws SQLException {
        try (var outcome = admin.prepareStatement(
                        "insert into outcome (petition_id, asked_at) select id, now() from petition where number = ?");
                var entry = admin.prepareStatement("""
                        insert into journal_entry (subject, kind, occurred_at, body)
                        select uid, 'OUTCOME_ASKED', now(), '{"key":"journal.OutcomeAsked","sealed":{},"words":[]}'
                        from petition where number = ?
                        """)) {
            for (var statement : List.of(outcome, entry)) {
                statement.setString(1, number);
                assertThat(statement.executeUpdate()).isEqualTo(1);
            }
        }
    }

    void postponeReply(String number, int days) throws SQLException {
        try (var statement =
                admin.prepareStatement("update petition set reply_due_on = reply_due_on + ? where number = ?")) {
            statement.setInt(1, days);
            statement.setString(2, number);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** The receipt code of a petition whose receipt nobody kept. */
    String codeOf(String number, LivePortal portal) throws SQLException {
        try (var statement = admin.prepareStatement("select locator from petition where number = ?")) {
            statement.setString(1, number);
            try (var rows = statement.executeQuery()) {
                rows.next();
                System.setProperty("hoiam.keys", portal.data().resolve("keys").toString());
                return new ReceiptCodes().codeFor("", rows.getString(1)).digits();
            } finally {
                System.clearProperty("hoiam.keys");
            }
        }
    }

    /** How many letters were written to an address. */
    int lettersTo(String address) throws SQLException {
        try (var statement = admin.prepareStatement("select count(*) from letter where to_address = ?")) {
            statement.setString(1, address);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** What the last letter to an address says. */
    String lastLetterTo(String address) throws SQLException {
        return ofLastLetterTo(address, "body");
    }

    /** Where the last letter to an address says that its reader may stop them. */
    String lastStopLinkTo(String address) throws SQLException {
        return ofLastLetterTo(address, "stop_link");
    }

    private String ofLastLetterTo(String address, String column) throws SQLException {
        try (var statement = admin.prepareStatement(
                "select " + column + " from letter where to_address = ? order by id desc limit 1")) {
            statement.setString(1, address);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    /** As if this link had been sent the day before. */
    void makeOld(String word) throws SQLException {
        try (var statement = admin.prepareStatement(
                "update folder_link set expires_at = expires_at - interval '1 day' where hash = sha256(?)")) {
            statement.setBytes(1, word.getBytes(StandardCharsets.US_ASCII));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** As if a mail server had said that there is nobody at this address. */
    void returnLettersTo(String address) throws SQLException {
        try (var statement = admin.prepareStatement("""
                update letter set sent_at = null, given_up_at = now(), last_fault = '550', nobody_there = true
                where to_address = ?
                """)) {
            statement.setString(1, address);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    /** Cases whose record does not recompute, entry by entry. */
    List<UUID> brokenChains() throws SQLException {
        var broken = new ArrayList<UUID>();
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery("""
                        select subject, seq, kind, occurred_at, recorded_at, actor, body, prev, leaf
                        from journal_entry order by subject, seq
                        """)) {
            UUID subject = null;
            var seq = 0;
            byte[] last = null;
            while (rows.next()) {
                var here = rows.getObject(1, UUID.class);
                if (!here.equals(subject)) {
                    subject = here;
                    seq = 0;
                    last = Seal.genesis(here);
                }
                seq++;
                var holds = rows.getInt(2) == seq && Arrays.equals(rows.getBytes(8), last);
                last = Seal.leaf(
                        here,
                        rows.getInt(2),
                        rows.getString(3),
                        instant(rows.getTimestamp(4)),
                        instant(rows.getTimestamp(5)),
                        rows.getString(6),
                        rows.getString(7),
                        last);
                if (!holds || !Arrays.equals(rows.getBytes(9), last)) {
                    broken.add(here);
                }
            }
        }
        return broken;
    }

    private static Instant instant(Timestamp moment) {
        return moment.toInstant();
    }

    @Override
    public void close() throws SQLException {
        admin.close();
    }
}
