package vn.hoiam.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.store.Database;

class JournalIT {

    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    @RegisterExtension
    final Database database = new Database();

    private Journal journal;
    private final UUID subject = UUID.randomUUID();

    record SomethingHappened(UUID subject, List<String> words, Map<String, String> sealed) implements Fact {}

    @BeforeEach
    void open() {
        journal = JournalSamples.journal(database.em(), Clock.fixed(NINE, ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    @Test
    void numbers_what_happened_to_a_case_without_gaps() {
        state("one");
        state("two");
        state("three");

        assertThat(journal.list(subject)).extracting(JournalEntry::seq).containsExactly(1, 2, 3);
        assertThat(journal.list(subject))
                .extracting(entry -> entry.words().get(0))
                .containsExactly("one", "two", "three");
    }

    @Test
    void keeps_what_the_actor_says_apart_from_when_it_was_written_down() {
        state("one");

        var entry = journal.list(subject).get(0);

        assertThat(entry.occurredAt()).isEqualTo(NINE);
        assertThat(entry.recordedAt()).isNotEqualTo(NINE);
        assertThat(entry.kind()).isEqualTo("SOMETHING_HAPPENED");
    }

    @Test
    void chains_every_entry_to_the_one_before() {
        state("one");
        state("two");

        JournalSamples.mustBeChained(database.em(), subject);
    }

    @Test
    void keeps_a_text_as_a_commitment_that_its_salt_opens() {
        var text = "Rác chất đống cạnh cầu An Tảo";
        journal.write(new SomethingHappened(subject, List.of(), Map.of("text", text)));

        var row = rows("""
                select e.body, o.field, o.salt from journal_entry e join journal_opening o on o.entry_id = e.id
                where e.subject = ?1
                """).get(0);

        assertThat((String) row[0]).doesNotContain("An Tảo");
        assertThat((String) row[0])
                .contains(java.util.HexFormat.of().formatHex(Seal.commitment((byte[]) row[2], (String) row[1], text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set occurred_at = now()",
                "delete from journal_entry",
                "truncate journal_entry",
                "truncate journal_entry cascade",
                "alter table journal_entry disable trigger journal_is_append_only",
                "alter table journal_entry disable trigger all",
                "drop trigger journal_is_append_only on journal_entry",
                "drop trigger journal_keeps_its_chain on journal_entry",
                "drop table journal_entry",
                "alter table journal_entry add column note text",
                "create or replace function journal_refuses() returns trigger language plpgsql as 'begin return new; end'",
                "set role hoiam_owner",
                "set session authorization hoiam_owner",
                "set session_replication_role = replica",
                "create table other (id int)",
                "update journal_opening set salt = salt",
            })
    void cannot_be_changed_by_the_role_that_serves(String attempt) throws SQLException {
        try (Connection serving = Database.connectAsApp();
                var statement = serving.createStatement()) {
            serving.setAutoCommit(false);

            assertThatThrownBy(() -> statement.execute(attempt)).isInstanceOf(SQLException.class);

            serving.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set kind = 'X'",
                "delete from journal_entry",
                "truncate journal_entry cascade"
            })
    void is_not_changed_by_its_owner_either_while_the_guards_stand(String attempt) throws SQLException {
        try (Connection owner = Database.connectAsOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("""
                    insert into journal_entry (subject, kind, occurred_at, body)
                    values (gen_random_uuid(), 'A', now(), '{}')
                    """);

            assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("append-only");

            owner.rollback();
        }
    }

    @Test
    void is_numbered_dated_and_chained_by_the_database_whatever_a_writer_claims() throws SQLException {
        try (Connection serving = Database.connectAsApp();
                var statement = serving.createStatement()) {
            serving.setAutoCommit(false);
            statement.execute("""
                    insert into journal_entry (subject, seq, kind, occurred_at, recorded_at, body, prev, leaf)
                    values ('%s', 7, 'A', now(), '2020-01-01', '{}', sha256('a'), sha256('b'))
                    """.formatted(subject));

            var row = statement.executeQuery("""
                    select seq, recorded_at > now() - interval '1 minute', prev, leaf = sha256('b')
                    from journal_entry where subject = '%s'
                    """.formatted(subject));

            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(1);
            assertThat(row.getBoolean(2)).isTrue();
            assertThat(row.getBytes(3)).isEqualTo(Seal.genesis(subject));
            assertThat(row.getBoolean(4)).isFalse();
            serving.rollback();
        }
    }

    private void state(String word) {
        journal.write(new SomethingHappened(subject, List.of(word), Map.of()));
    }

    private List<Object[]> rows(String query) {
        List<?> rows = database.em()
                .createNativeQuery(query.replace("?1", "cast(?1 as uuid)"))
                .setParameter(1, subject.toString())
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
