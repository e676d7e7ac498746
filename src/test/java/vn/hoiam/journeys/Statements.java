package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the server asks of its database, as PostgreSQL itself writes it into its log. */
final class Statements implements AutoCloseable {

    private static final Pattern STATEMENT = Pattern.compile("^.*\\[(\\d+)] LOG:  (?:execute [^:]*|statement): (.*)$");
    /** The watch over units that ended looks for their petitions, of its own accord or because units were changed. */
    private static final Pattern HANDOVER = Pattern.compile("(?i)select \\* from petition .* for update skip locked.*");

    /** What watches ask at their own time is of no request. */
    private static final Pattern WATCHES = Pattern.compile(
            "(?i)select (\\* from (petition|letter)|id, last_petition from recount) .* for update skip locked.*"
                    // What the postman settles.
                    + "|select .* from letter where \\(id = .*|update letter set .*"
                    + "|select .* from petition where \\(uid = .*\\) for update"
                    // The pool asks whether a connection lives, and everybody once in some seconds what was changed.
                    + "|select 1|select name, number from edition"
                    // Who reads the PDFs that nobody has read.
                    + "|update stored_file set (read_tries|text) .*"
                    + "|select cast\\((p\\.)?uid as text\\) from (petition|plan) .*file.*"
                    + "|select id from petition where id in \\(select petition_id from attachment where file .*"
                    + "|select name, text from stored_file .*"
                    // What the keeper of the indexes follows the journal by.
                    + "|select concat_ws\\('\\.', system_identifier, .*|select cast\\(subject as text\\), kind, .*"
                    + "|select p\\.id, cast\\(p\\.uid as text\\).* p\\.uid = any .*");

    private static final Pattern TRANSACTION = Pattern.compile("(?i)^\\s*(begin|commit|rollback)\\b.*|^\\s*$");

    private final Path log;
    private final Connection admin;
    private final String own;

    private Statements(Path log, Connection admin, String own) {
        this.log = log;
        this.admin = admin;
        this.own = own;
    }

    /** From now on every statement is written down. */
    static Statements of(LivePortal portal) {
        try {
            var admin = PortalRecords.connect(portal);
            var statements = new Statements(
                    portal.data().resolve("log/postgresql.log"), admin, ask(admin, "select pg_backend_pid()"));
            statements.set("all");
            return statements;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The statements that one request caused, in their order; the bounds of transactions are none. */
    List<String> during(Runnable request) {
        var before = written();
        request.run();
        var statements = since(before);
        statements.removeIf(statement -> WATCHES.matcher(statement).matches());
        return statements;
    }

    /** Makes a request that changes units and waits until the watch has looked, so that it asks nothing later. */
    void untilHandedOver(Runnable request) {
        var before = written();
        try (var change = Change.in(log.getParent())) {
            request.run();
            var latest = Instant.now().plusSeconds(30);
            while (since(before).stream()
                    .noneMatch(statement -> HANDOVER.matcher(statement).matches())) {
                assertThat(Instant.now()).as("the watch was to look by now").isBefore(latest);
                change.await();
            }
        }
    }

    private List<String> since(long before) {
        try (var all = Files.newInputStream(log)) {
            all.skipNBytes(before);
            return parse(new String(all.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How much of the log is written. */
    private long written() {
        try {
            return Files.size(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> parse(String lines) {
        var statements = new ArrayList<String>();
        var isOpen = false;
        for (var line : lines.split("\n")) {
            var statement = STATEMENT.matcher(line);
            if (statement.matches()) {
                isOpen = !statement.group(1).equals(own);
                if (isOpen) {
                    statements.add(statement.group(2));
                }
            } else if (isOpen && line.startsWith("\t")) {
                var last = statements.size() - 1;
                statements.set(last, (statements.get(last) + " " + line.strip()).strip());
            } else {
                isOpen = false;
            }
        }
        statements.removeIf(statement -> TRANSACTION.matcher(statement).matches());
        return statements;
    }

    private void set(String level) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("alter system set log_statement = '" + level + "'");
            statement.execute("select pg_reload_conf()");
        }
        while (!ask(admin, "show log_statement").equals(level)) {
            Thread.onSpinWait();
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        set("none");
        admin.close();
    }
}
