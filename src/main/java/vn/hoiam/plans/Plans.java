package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoiam.NotFound;
import vn.hoiam.store.Editions;
import vn.hoiam.store.Kept;

/** All plans as everybody reads them: what was published, with the tasks. Kept in memory until something is published. */
@ApplicationScoped
public class Plans {

    private static final String TABLE = "plan";

    /** The latest published edition of each plan, newest plan first, and their tasks. */
    private record Shelf(List<PlanDocument> plans, List<PlanTask> tasks) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Editions editions;

    @Inject
    PlanTasks tasks;

    private final Kept<Shelf> kept = new Kept<>(this::read);

    /** The latest edition of each, newest first. */
    public List<PlanDocument> list() {
        return shelf().plans();
    }

    public PlanDocument get(String number) {
        return find(number).orElseThrow(Plans::unknown);
    }

    public Optional<PlanDocument> find(String number) {
        return known(number).or(() -> {
            // Another node may have published it a moment ago.
            look();
            return known(number);
        });
    }

    private Optional<PlanDocument> known(String number) {
        return list().stream().filter(plan -> plan.number().equals(number)).findFirst();
    }

    /** Everything of a plan that was ever published, the latest first. */
    public List<PlanDocument> editions(String number) {
        return em.createQuery("""
                        select e from PlanEdition e join fetch e.plan
                        where e.plan.number = :number and e.state = vn.hoiam.plans.EditionState.PUBLISHED
                        order by e.edition desc
                        """, PlanEdition.class)
                .setParameter("number", number)
                .getResultStream()
                .map(PlanEdition::document)
                .toList();
    }

    /** The tasks of what was published, in the order of its document. */
    public List<PlanTask> tasks(PlanDocument plan) {
        var latest = shelf();
        if (isLaterThan(latest, plan)) {
            // Another node published it a moment ago: then this one reads anew at once, and not with every question.
            look();
            latest = shelf();
        }
        return latest.plans().contains(plan)
                ? latest.tasks().stream()
                        .filter(task -> task.plan().equals(plan))
                        .toList()
                : tasks.of(plan);
    }

    /** What became different from one published edition to another. */
    public PlanComparison compare(PlanDocument before, PlanDocument after) {
        return PlanComparison.of(before, tasks(before), after, tasks(after));
    }

    /** Looks whether something was published by now, on this node or another. */
    public void look() {
        editions.forget();
    }

    void renew(@Observes(during = TransactionPhase.AFTER_COMPLETION) PlanPublished done) {
        forget();
    }

    void renew(@Observes(during = TransactionPhase.AFTER_COMPLETION) PlanClosed done) {
        forget();
    }

    private void forget() {
        editions.forget();
        kept.forget();
    }

    private static boolean isLaterThan(Shelf known, PlanDocument plan) {
        return plan.state() == EditionState.PUBLISHED
                && known.plans().stream()
                        .filter(other -> other.number().equals(plan.number()))
                        .noneMatch(other -> other.edition() >= plan.edition());
    }

    private Shelf shelf() {
        return kept.at(editions.current(TABLE));
    }

    private Shelf read() {
        var latest = em.createQuery("""
                        select e from PlanEdition e join fetch e.plan
                        where e.state = vn.hoiam.plans.EditionState.PUBLISHED and not exists (
                            select later from PlanEdition later
                            where later.plan = e.plan and later.state = e.state and later.edition > e.edition)
                        """, PlanEdition.class)
                .getResultStream()
                .map(PlanEdition::document)
                .sorted(Comparator.comparing(PlanDocument::issuedOn).reversed().thenComparing(PlanDocument::number))
                .toList();
        return new Shelf(latest, tasks.of(latest));
    }

    private static NotFound unknown() {
        return new NotFound("plans.unknown");
    }
}
