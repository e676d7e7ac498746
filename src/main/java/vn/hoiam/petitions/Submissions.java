package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.store.DiskRoom;
import vn.hoiam.store.HeldEditions;

/** The keys under which petitions were handed in: what came with one key once gives the same petition ever after. */
@ApplicationScoped
public class Submissions {

    @PersistenceContext
    EntityManager em;

    @Inject
    DiskRoom room;

    /** What a key was used for: the fingerprint of the content, and the petition it became. */
    record Earlier(byte[] fingerprint, long petition) {}

    /**
     * What one submission keeps from all others until its transaction ends.
     *
     * @param editions of the working calendar, the rules and the sectors, which nobody changes meanwhile
     * @param earlier what the key was used for before
     * @param free of the names drawn for it those that nobody bears or is about to bear
     */
    record Held(HeldEditions editions, Optional<Earlier> earlier, List<Names> free) {}

    /**
     * Waits until nobody else is handing something in under this key, and takes the names drawn for it that nobody else is just
     * taking; then sees what had been written by then. Two questions to the database, for every petition asks them.
     */
    Held hold(String key, List<Names> drawn) {
        // Even a lock is written down; on a full disk nothing more may be.
        room.mustBeLeft();
        var mine = lock(key, drawn);
        List<?> rows = em.createNativeQuery("""
                        select edition.name, edition.number, earlier.fingerprint, earlier.petition_id,
                          (select string_agg(drawn.number, ' ')
                           from unnest(cast(?5 as text[]), cast(?6 as text[])) drawn (number, locator)
                           where exists (select from petition bearer where bearer.number = drawn.number)
                              or exists (select from petition bearer where bearer.locator = drawn.locator))
                        from edition left join submission earlier on earlier.key = ?1
                        where edition.name in (?2, ?3, ?4)
                        for share of edition
                        """)
                .setParameter(1, key)
                .setParameter(2, WorkingCalendars.TABLE)
                .setParameter(3, RuleBooks.TABLE)
                .setParameter(4, Sectors.TABLE)
                .setParameter(5, array(mine, names -> names.number().value()))
                .setParameter(6, array(mine, Names::locator))
                .getResultList();
        var seen = rows.stream().map(Object[].class::cast).toList();
        var taken = numbers(seen.get(0)[4]);
        return new Held(
                new HeldEditions(seen.stream().collect(Collectors.toMap(row -> (String) row[0], row -> count(row[1])))),
                earlier(seen.get(0)),
                mine.stream()
                        .filter(names -> !taken.contains(names.number().value()))
                        .toList());
    }

    /** Whether something was handed in under this key. */
    boolean knows(String key) {
        return !em.createNativeQuery("select 1 from submission where key = ?1")
                .setParameter(1, key)
                .getResultList()
                .isEmpty();
    }

    void add(String key, byte[] fingerprint, Petition petition) {
        em.createNativeQuery("insert into submission (key, fingerprint, petition_id) values (?1, ?2, ?3)")
                .setParameter(1, key)
                .setParameter(2, fingerprint)
                .setParameter(3, petition.id())
                .executeUpdate();
    }

    /** For the key it waits. A name that another is about to give is passed over, for there are others. */
    private List<Names> lock(String key, List<Names> drawn) {
        var row = (Object[]) em.createNativeQuery("""
                        select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text),
                          (select string_agg(drawn.number, ' ')
                           from unnest(cast(?2 as text[]), cast(?3 as text[])) drawn (number, locator)
                           where pg_try_advisory_xact_lock(hashtextextended(drawn.number, 1))
                             and pg_try_advisory_xact_lock(hashtextextended(drawn.locator, 2)))
                        """)
                .setParameter(1, key)
                .setParameter(2, array(drawn, names -> names.number().value()))
                .setParameter(3, array(drawn, Names::locator))
                .getSingleResult();
        var mine = numbers(row[1]);
        return drawn.stream()
                .filter(names -> mine.contains(names.number().value()))
                .toList();
    }

    private static Optional<Earlier> earlier(Object[] row) {
        return row[2] == null ? Optional.empty() : Optional.of(new Earlier((byte[]) row[2], count(row[3])));
    }

    private static Set<String> numbers(Object column) {
        return column == null ? Set.of() : Set.copyOf(List.of(((String) column).split(" ")));
    }

    private static String array(List<Names> drawn, Function<Names, String> name) {
        return drawn.stream().map(name).collect(Collectors.joining(",", "{", "}"));
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }
}
