package vn.hoiam.hamlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitSearch;

/**
 * The hamlets of all communes. They are asked for only where a split commune leaves a question, by one statement over the
 * communes it may mean: so every node answers with what was entered a moment ago.
 */
@ApplicationScoped
public class Hamlets {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What the typed name of a unit means, where a hamlet named in it or in the address beside it may decide. */
    public UnitMatch find(UnitSearch search, String typed, String address) {
        var match = search.find(typed);
        var comma = typed == null ? -1 : typed.indexOf(',');
        // "Ngọc, Đình Dù": a hamlet without the word for it hides the name of the commune.
        if (match instanceof UnitMatch.None && comma >= 0) {
            var behind = search.find(typed.substring(comma + 1));
            var settled = settle(behind, typed, address);
            return isSplit(behind) && settled.isCertain() ? settled : match;
        }
        return settle(match, typed, address);
    }

    /** The answer to which part of a split commune is meant, if a hamlet tells; any other match as it is. */
    public UnitMatch settle(UnitMatch match, String... said) {
        if (!(match instanceof UnitMatch.Several several) || !several.isSplit()) {
            return match;
        }
        var mentioned = Stream.of(said)
                .flatMap(text -> HamletName.mentioned(text).stream())
                .toList();
        if (mentioned.isEmpty()) {
            return match;
        }
        var communes = several.candidates().stream()
                .map(candidate -> candidate.unit().id())
                .toList();
        return new KnownHamlets(inForce(communes)).decide(several, mentioned);
    }

    /** Those of all communes that are there today. */
    public List<HamletRow> inForce() {
        // Values, not entities: there are some thousand, and each question about a place asks for them.
        return em.createQuery("""
                        select new vn.hoiam.hamlets.HamletRow(h.uid, h.communeId, h.name, h.formerName, h.formerCode,
                          h.formerValidFrom, h.validFrom, h.validUntil, h.version)
                        from Hamlet h
                        where h.validFrom <= :today and (h.validUntil is null or h.validUntil > :today)
                        order by h.id
                        """, HamletRow.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** All hamlets a commune has or had, by name; what ended stands after what is there. */
    List<HamletRow> list(long communeId) {
        return em.createQuery("""
                        select h from Hamlet h where h.communeId = :commune
                        order by case when h.validUntil is null then 0 else 1 end, h.name, h.validFrom
                        """, Hamlet.class)
                .setParameter("commune", communeId)
                .getResultStream()
                .map(Hamlet::row)
                .toList();
    }

    Optional<Hamlet> find(UUID uid) {
        return em.createQuery("select h from Hamlet h where h.uid = :uid", Hamlet.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst();
    }

    List<Hamlet> ofCommune(long communeId) {
        return em.createQuery("select h from Hamlet h where h.communeId = :commune", Hamlet.class)
                .setParameter("commune", communeId)
                .getResultList();
    }

    void add(Hamlet hamlet) {
        em.persist(hamlet);
    }

    private List<HamletRow> inForce(List<Long> communes) {
        return em.createQuery("""
                        select h from Hamlet h
                        where h.communeId in :communes and h.validFrom <= :today
                          and (h.validUntil is null or h.validUntil > :today)
                        """, Hamlet.class)
                .setParameter("communes", communes)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(Hamlet::row)
                .toList();
    }

    private static boolean isSplit(UnitMatch match) {
        return match instanceof UnitMatch.Several several && several.isSplit();
    }
}
