package vn.hoiam.notifications;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoiam.journal.FactCount;
import vn.hoiam.journal.UntilNextFact;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.petitions.Petition;
import vn.hoiam.store.Moments;

/** Letters as the desk sees them: those about a case, those that no mail server took, and how the outbox stands. */
@ApplicationScoped
public class DeskLetters {

    /** So many letters are shown at once. */
    static final int MOST = 500;

    private static final Duration A_DAY = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    FactCount facts;

    /** Of each unit, by row: how many cases have letters that wait, and of how many that lie with the leader alone. */
    private final UntilNextFact<String, Map<Long, Waiting>> waiting = new UntilNextFact<>(1);

    /** How many cases of a unit have letters that wait for a person. */
    private record Waiting(long open, long confided) {}

    /** The cases of these units, by row, whose letters wait for a person. Whoever shows one asks who may see its sender first. */
    public List<WaitingCase> of(List<Long> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        // The unit is read along: a petition is asked for its own.
        var rows = em.createQuery("""
                        select p, u, l from Petition p join p.unit u, Letter l
                        where l.subject = p.uid and l.givenUpAt is not null and l.settledAt is null and u.id in :units
                        order by l.givenUpAt, l.id
                        """, Object[].class)
                .setParameter("units", units)
                .setMaxResults(MOST)
                .getResultList();
        Map<Petition, List<Letter>> byCase = new LinkedHashMap<>();
        rows.forEach(row -> byCase.computeIfAbsent((Petition) row[0], first -> new ArrayList<>())
                .add((Letter) row[2]));
        return byCase.entrySet().stream()
                .map(one -> new WaitingCase(one.getKey(), one.getValue()))
                .toList();
    }

    /**
     * How many cases of these units have letters that wait, as it was a moment ago.
     *
     * @param led those of whose cases those are counted, too, that lie with the leader alone
     */
    public long count(List<Long> units, List<Long> led) {
        var known = waiting.get("all", facts, this::count);
        return units.stream()
                .filter(known::containsKey)
                .mapToLong(unit -> known.get(unit).open()
                        + (led.contains(unit) ? known.get(unit).confided() : 0))
                .sum();
    }

    private Map<Long, Waiting> count() {
        List<?> rows = em.createNativeQuery("""
                        select unit_id, count(*) filter (where not for_leader), count(*) filter (where for_leader)
                        from petition
                        where uid in (select subject from letter where given_up_at is not null and settled_at is null)
                        group by unit_id
                        """).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(toMap(row -> count(row[0]), row -> new Waiting(count(row[1]), count(row[2]))));
    }

    /** All letters about a case, the newest first. Whoever shows them asks who may see its sender first. */
    public List<Letter> all(Petition petition) {
        return em.createQuery("select l from Letter l where l.subject = :subject order by l.id desc", Letter.class)
                .setParameter("subject", petition.uid())
                .setMaxResults(MOST)
                .getResultList();
    }

    public OutboxState state() {
        var row = (Object[]) em.createNativeQuery("""
                        select count(*) filter (where sent_at is null and given_up_at is null),
                               count(*) filter (where sent_at is null and given_up_at is null and last_fault is not null),
                               min(tried_since) filter (where sent_at is null and given_up_at is null),
                               count(*) filter (where sent_at > ?1),
                               max(sent_at),
                               count(*) filter (where given_up_at is not null and settled_at is null and nobody_there
                                                and kind = any (cast(?2 as text[]))),
                               count(*) filter (where given_up_at is not null and settled_at is null and not nobody_there
                                                and kind = any (cast(?2 as text[])))
                        from letter
                        """)
                .setParameter(1, clock.instant().minus(A_DAY).atOffset(ZoneOffset.UTC))
                .setParameter(2, LetterKind.aboutCases())
                .getSingleResult();
        return new OutboxState(
                count(row[0]),
                count(row[1]),
                Moments.of(row[2]),
                count(row[3]),
                Moments.of(row[4]),
                count(row[5]),
                count(row[6]));
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
