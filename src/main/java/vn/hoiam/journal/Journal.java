package vn.hoiam.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoiam.store.DiskRoom;
import vn.hoiam.store.Moments;

/**
 * The append-only record of the house. Hears every fact and writes it down in the same transaction; who states a fact
 * holds the lock of the case's row, so that the numbering of a case has no gaps.
 */
@ApplicationScoped
public class Journal {

    // Looked up once: the look-up reads the class path.
    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    DiskRoom room;

    /** Says what happened; the database numbers, dates and chains it. */
    void write(@Observes Fact fact) {
        room.mustBeLeft();
        var occurredAt = fact.occurredAt() == null ? clock.instant() : fact.occurredAt();
        var salts = new TreeMap<String, byte[]>();
        fact.sealed().keySet().forEach(field -> salts.put(field, Seal.newSalt()));
        em.createNativeQuery("""
                        with entry as (
                            insert into journal_entry (subject, kind, occurred_at, actor, body)
                            values (cast(?1 as uuid), ?2, ?3, ?4, ?5)
                            returning id)
                        insert into journal_opening (entry_id, field, salt)
                        select entry.id, opening.key, decode(opening.value, 'hex')
                        from entry, jsonb_each_text(cast(?6 as jsonb)) opening
                        """)
                .setParameter(1, fact.subject().toString())
                .setParameter(2, fact.kind())
                .setParameter(3, occurredAt.atOffset(ZoneOffset.UTC))
                .setParameter(4, fact.actor())
                .setParameter(5, body(fact, salts))
                .setParameter(6, openings(salts))
                .executeUpdate();
    }

    /**
     * Says the same kind of thing of many cases at once, in their order. For facts that thousands of cases state together
     * and that seal nothing.
     */
    public void writeAll(List<? extends Fact> together) {
        room.mustBeLeft();
        var rows = JSON.createArrayBuilder();
        for (var fact : together) {
            if (!fact.sealed().isEmpty()) {
                throw new IllegalArgumentException(fact.kind() + " seals texts, so it is written by itself");
            }
            rows.add(JSON.createObjectBuilder()
                    .add("subject", fact.subject().toString())
                    .add("kind", fact.kind())
                    .add("actor", fact.actor() == null ? JsonValue.NULL : JSON.createValue(fact.actor()))
                    .add("body", body(fact, new TreeMap<>())));
        }
        em.createNativeQuery("""
                        insert into journal_entry (subject, kind, occurred_at, actor, body)
                        select cast(fact ->> 'subject' as uuid), fact ->> 'kind', ?2, fact ->> 'actor', fact ->> 'body'
                        from jsonb_array_elements(cast(?1 as jsonb)) with ordinality as told (fact, place)
                        order by place
                        """)
                .setParameter(1, rows.build().toString())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /**
     * Makes others wait who are about to state facts of the same subject, until the transaction ends. For what has no row
     * of its own to lock, such as the calendar.
     */
    public void hold(UUID subject) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, subject.toString())
                .getResultList();
    }

    /** The record of a case, oldest first. */
    public List<JournalEntry> list(UUID subject) {
        List<?> rows =
                em.createNativeQuery("""
                        select seq, kind, occurred_at, recorded_at, actor, body from journal_entry
                        where subject = cast(?1 as uuid) order by seq
                        """).setParameter(1, subject.toString()).getResultList();
        return rows.stream().map(row -> entry(subject, (Object[]) row)).toList();
    }

    /** The entries of some kinds of many cases, oldest first, by case; a case without any is not among them. */
    public Map<UUID, List<JournalEntry>> list(Collection<UUID> subjects, Set<String> kinds) {
        List<?> rows = em.createNativeQuery("""
                        select seq, kind, occurred_at, recorded_at, actor, body, cast(subject as text) from journal_entry
                        where subject = any (cast(?1 as uuid[])) and kind = any (cast(?2 as text[]))
                        order by subject, seq
                        """)
                .setParameter(1, array(subjects))
                .setParameter(2, array(kinds))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> entry(UUID.fromString((String) row[6]), row))
                .collect(Collectors.groupingBy(JournalEntry::subject));
    }

    private static String array(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Canonical JSON: keys in alphabetical order, no white space; commitments in hexadecimal. */
    private static String body(Fact fact, TreeMap<String, byte[]> salts) {
        var sealed = JSON.createObjectBuilder();
        salts.forEach((field, salt) -> sealed.add(
                field,
                HexFormat.of()
                        .formatHex(Seal.commitment(salt, field, fact.sealed().get(field)))));
        return JSON.createObjectBuilder()
                .add("key", fact.textKey())
                .add("sealed", sealed)
                .add("words", JSON.createArrayBuilder(fact.words()))
                .build()
                .toString();
    }

    private static String openings(TreeMap<String, byte[]> salts) {
        var openings = JSON.createObjectBuilder();
        salts.forEach((field, salt) -> openings.add(field, HexFormat.of().formatHex(salt)));
        return openings.build().toString();
    }

    private static JournalEntry entry(UUID subject, Object[] row) {
        try (var reader = JSON.createReader(new StringReader((String) row[5]))) {
            var body = reader.readObject();
            return new JournalEntry(
                    subject,
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    Moments.of(row[2]),
                    Moments.of(row[3]),
                    (String) row[4],
                    body.getString("key"),
                    body.getJsonArray("words").getValuesAs(JsonString::getString));
        }
    }
}
