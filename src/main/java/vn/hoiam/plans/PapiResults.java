package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** All results of PAPI that the province has published here. */
@ApplicationScoped
public class PapiResults {

    /** The lock under which results are entered one after the other. */
    private static final long TURN = 0x50415049;

    @PersistenceContext
    EntityManager em;

    /** Newest year first; within it the total, then the dimensions. */
    public List<PapiLine> list() {
        List<Object[]> rows = em.createQuery("""
                        select r, a.name from PapiResult r left join Account a on a.id = r.enteredBy
                        order by r.year desc, r.revision desc
                        """, Object[].class).getResultList();
        var byKey = new LinkedHashMap<String, List<PapiRevision>>();
        for (var row : rows) {
            var result = (PapiResult) row[0];
            var published = result.published();
            byKey.computeIfAbsent(published.year() + published.dimension(), key -> new ArrayList<>())
                    .add(new PapiRevision(result.revision(), published, (String) row[1], result.enteredAt()));
        }
        return byKey.values().stream()
                .map(PapiLine::of)
                .sorted(Comparator.comparing(
                                (PapiLine line) -> -line.published().year())
                        .thenComparing(line -> !line.published().isTotal())
                        .thenComparing(line -> line.published().dimension()))
                .toList();
    }

    /** The revision that counts. */
    Optional<PapiResult> find(int year, String dimension) {
        return em.createQuery("""
                        select r from PapiResult r where r.year = :year and r.dimension = :dimension
                        order by r.revision desc
                        """, PapiResult.class)
                .setParameter("year", year)
                .setParameter("dimension", dimension)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Waits until whoever is entering a result has done so; until the end of this transaction others wait for us. */
    void takeTurn() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, TURN)
                .getSingleResult();
    }

    void add(PapiResult result) {
        em.persist(result);
    }
}
