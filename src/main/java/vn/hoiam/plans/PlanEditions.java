package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.hoiam.NotFound;

/** All plans with all their editions, also those that are still being written. Whoever shows one asks {@link PlanRights} first. */
@ApplicationScoped
public class PlanEditions {

    @PersistenceContext
    EntityManager em;

    void add(Plan plan) {
        em.persist(plan);
        em.flush();
    }

    void add(PlanEdition edition) {
        em.persist(edition);
        em.flush();
    }

    void remove(PlanEdition edition) {
        em.remove(edition);
        em.flush();
    }

    /** Takes a plan of which no edition is left off the list. */
    void remove(Plan plan) {
        em.remove(plan);
        em.flush();
    }

    Plan get(String number) {
        return Optional.ofNullable(number == null ? null : em.find(Plan.class, number))
                .orElseThrow(PlanEditions::unknown);
    }

    /** The same, which nobody else may act on until the transaction ends. */
    Plan take(String number) {
        var plan = get(number);
        em.lock(plan, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(plan);
        return plan;
    }

    /** Nobody else begins a plan of this unit until the transaction ends. */
    void takeTurn(String unit) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('plan of ' || ?1))) as turn")
                .setParameter(1, unit)
                .getResultList();
    }

    /** The plan of a unit that was begun under the same title and is not published yet. */
    Optional<PlanEdition> begun(String unit, String title) {
        return latest(List.of(unit)).stream()
                .filter(edition -> edition.edition() == 1 && edition.state() != EditionState.PUBLISHED)
                .filter(edition -> edition.wording().title().vi().equals(title))
                .findFirst();
    }

    boolean isTaken(String number) {
        return em.find(Plan.class, number) != null;
    }

    /** All of a plan, the latest first. */
    List<PlanEdition> list(Plan plan) {
        return em.createQuery(
                        "select e from PlanEdition e where e.plan = :plan order by e.edition desc", PlanEdition.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** The one being worked on, as it is by now. */
    Optional<PlanEdition> inWork(Plan plan) {
        return list(plan).stream()
                .filter(edition -> edition.state() != EditionState.PUBLISHED)
                .findFirst()
                .map(edition -> {
                    em.refresh(edition);
                    return edition;
                });
    }

    /** The latest edition of each plan of these units, those being worked on included; null asks for all units. */
    List<PlanEdition> latest(List<String> units) {
        return em.createQuery("""
                        select e from PlanEdition e join fetch e.plan p
                        where (:all = true or p.unit in :units) and not exists (
                            select later from PlanEdition later where later.plan = p and later.edition > e.edition)
                        order by p.unit, p.number desc
                        """, PlanEdition.class)
                .setParameter("all", units == null)
                .setParameter("units", units == null ? List.of("") : units)
                .getResultList();
    }

    /** A signed copy is read for its words, so that the plan is found by them. */
    void wantText(String file) {
        em.createNativeQuery("update stored_file set text_wanted = true where name = ?1 and read_at is null")
                .setParameter(1, file)
                .executeUpdate();
    }

    private static NotFound unknown() {
        return new NotFound("plans.unknown");
    }
}
