package vn.hoiam.recounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.store.Moments;

/** All times the promised dates were counted again, and what did not agree. */
@ApplicationScoped
public class Recounts {

    private static final String COLUMNS = "id, begun_at, ended_at, petitions, differing, uncounted";

    @PersistenceContext
    EntityManager em;

    /** Begins one, unless one goes on; false when it does. */
    boolean begin(Instant at, Long by) {
        return em.createNativeQuery("""
                                insert into recount (begun_at, begun_by) values (?1, cast(?2 as bigint))
                                on conflict ((true)) where ended_at is null do nothing
                                """)
                        .setParameter(1, at.atOffset(ZoneOffset.UTC))
                        .setParameter(2, by == null ? null : by.toString())
                        .executeUpdate()
                > 0;
    }

    /** Whether one was begun since a moment. */
    boolean isBegunSince(Instant moment) {
        return !em.createNativeQuery("select 1 from recount where begun_at >= ?1")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The one that goes on, and how far it has come; nobody else works on it until the transaction ends. */
    Optional<long[]> take() {
        List<?> rows = em.createNativeQuery(
                        "select id, last_petition from recount where ended_at is null for update skip locked")
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(row ->
                new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()});
    }

    List<StoredDates> petitionsAfter(long id, int most) {
        return em.createQuery("""
                        select new vn.hoiam.recounts.StoredDates(p.id, p.uid, p.number, p.kind, p.sector, p.submittedAt,
                                   p.promise.notifyDueOn, p.promise.replyDueOn, p.notifiedAt, p.answeredAt)
                        from Petition p where p.id > :id order by p.id
                        """, StoredDates.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the same difference was told of a petition before. */
    boolean isKnown(long petition, Difference difference) {
        return !em.createNativeQuery("""
                        select 1 from recount_difference
                        where petition_id = ?1 and what = ?2 and stored = ?3 and counted = ?4
                        """)
                .setParameter(1, petition)
                .setParameter(2, difference.what().name())
                .setParameter(3, difference.stored())
                .setParameter(4, difference.counted())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(long recount, long petition, Difference difference) {
        em.createNativeQuery("""
                        insert into recount_difference (recount_id, petition_id, what, stored, counted)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, recount)
                .setParameter(2, petition)
                .setParameter(3, difference.what().name())
                .setParameter(4, difference.stored())
                .setParameter(5, difference.counted())
                .executeUpdate();
    }

    void progress(long recount, long last, int petitions, int differing, int uncounted) {
        em.createNativeQuery("""
                        update recount set last_petition = ?2, petitions = petitions + ?3, differing = differing + ?4,
                            uncounted = uncounted + ?5
                        where id = ?1
                        """)
                .setParameter(1, recount)
                .setParameter(2, last)
                .setParameter(3, petitions)
                .setParameter(4, differing)
                .setParameter(5, uncounted)
                .executeUpdate();
    }

    void end(long recount, Instant at) {
        em.createNativeQuery("update recount set ended_at = greatest(?2, begun_at) where id = ?1")
                .setParameter(1, recount)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The last ones, the latest first. */
    List<Recount> latest(int most) {
        List<?> rows = em.createNativeQuery("select " + COLUMNS + " from recount order by id desc")
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Recounts::recount).toList();
    }

    /** What did not agree in one of them, by petition. */
    List<DifferenceRow> differences(long recount, int most, Function<String, Object> reader) {
        List<?> rows = em.createNativeQuery("""
                        select petition.number, difference.what, difference.stored, difference.counted
                        from recount_difference difference join petition on petition.id = difference.petition_id
                        where difference.recount_id = ?1 order by difference.petition_id, difference.what
                        """)
                .setParameter(1, recount)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DifferenceRow(
                        new PetitionNumber((String) row[0]),
                        Checked.valueOf((String) row[1]),
                        reader.apply((String) row[2]),
                        reader.apply((String) row[3])))
                .toList();
    }

    private static Recount recount(Object[] row) {
        return new Recount(
                ((Number) row[0]).longValue(),
                Moments.of(row[1]),
                Moments.of(row[2]),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue());
    }
}
