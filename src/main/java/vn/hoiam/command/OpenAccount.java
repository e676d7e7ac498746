package vn.hoiam.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Passwords;
import vn.hoiam.calendar.Now;
import vn.hoiam.texts.Texts;

/**
 * {@code ./hoiam account}: opens an official's account, with duties at one unit from today, on the database of a running
 * portal. The password is read from standard input, so that it stands in no list of processes.
 */
public final class OpenAccount {

    private static final String DUPLICATE = "23505";

    private OpenAccount() {}

    public static void main(String... words) throws IOException {
        try {
            var account = NewAccount.of(words);
            open(account, new Passwords().encode(password()), Clock.system(Now.VIETNAM));
            say(System.out, "command.account.opened", account.username());
        } catch (Refusal refusal) {
            say(System.err, refusal.textKey(), refusal.words());
            System.exit(1);
        }
    }

    private static char[] password() throws IOException {
        var console = System.console();
        var typed = console == null
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine()
                : new String(console.readPassword("Mật khẩu / password: "));
        if (typed == null || typed.length() < NewAccount.LEAST_PASSWORD) {
            throw new Refusal("command.account.password", NewAccount.LEAST_PASSWORD);
        }
        return typed.toCharArray();
    }

    private static void open(NewAccount account, String password, Clock clock) {
        try (var connection = RunningDatabase.connections().getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, account, password, clock);
            connection.commit();
        } catch (SQLException failed) {
            throw DUPLICATE.equals(failed.getSQLState())
                    ? new Refusal("command.account.taken", account.username())
                    : new Refusal("command.database.absent");
        }
    }

    static void insert(Connection connection, NewAccount account, String password, Clock clock) throws SQLException {
        var record = new AccountRecord(connection, account.username(), clock);
        var today = LocalDate.now(clock);
        try (var opening = connection.prepareStatement("""
                insert into account (username, name, password, language, version) values (?, ?, ?, 'vi', 1)
                """)) {
            opening.setString(1, account.username());
            opening.setString(2, account.name());
            opening.setString(3, password);
            opening.executeUpdate();
        }
        record.tellOpened(account.name());
        try (var charging = connection.prepareStatement("""
                insert into duty (account_id, unit_id, kind, valid_from, version)
                select account.id, unit.id, ?, ?, 1 from account, unit
                where account.username = ? and unit.code = ? and unit.valid_from <= ?
                  and (unit.valid_until is null or unit.valid_until > ?)
                returning unit_id
                """)) {
            for (var duty : account.duties()) {
                charging.setString(1, duty.name());
                charging.setDate(2, Date.valueOf(today));
                charging.setString(3, account.username());
                charging.setString(4, account.unit());
                charging.setDate(5, Date.valueOf(today));
                charging.setDate(6, Date.valueOf(today));
                try (var charged = charging.executeQuery()) {
                    if (!charged.next()) {
                        throw new Refusal("command.account.unit", account.unit());
                    }
                    record.tellGiven(duty, charged.getLong(1));
                }
            }
        }
    }

    /** In both languages, in UTF-8 whatever the terminal's language. */
    private static void say(PrintStream stream, String key, Object... words) {
        var line = Texts.of(Texts.VIETNAMESE, key, words) + " / " + Texts.of(Texts.ENGLISH, key, words) + "\n";
        stream.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }
}
