package vn.hoiam.plans;

import java.util.List;
import vn.hoiam.units.UnitRow;

/**
 * A plan on the desk, with all its editions, the latest first.
 *
 * @param mayDraft whether the official writes it
 * @param mayPublish whether the official signs, publishes and closes it
 */
public record OpenPlan(
        Plan plan, UnitRow unit, List<PlanEdition> editions, boolean mayDraft, boolean mayPublish, Planner reader) {

    public OpenPlan {
        editions = List.copyOf(editions);
    }

    public PlanEdition latest() {
        return editions.get(0);
    }

    /** Whether there is an edition that is not yet published. */
    public boolean isInWork() {
        return latest().state() != EditionState.PUBLISHED;
    }

    /** Whether everybody reads one of its editions, so that it is told how far its tasks have come. */
    public boolean isPublished() {
        return editions.stream().anyMatch(edition -> edition.state() == EditionState.PUBLISHED);
    }

    public boolean isEditable() {
        return mayDraft && latest().state() == EditionState.DRAFT;
    }

    /** Whether the official may find the draft right: only what somebody else wrote last. */
    public boolean isToReview() {
        return latest().state() == EditionState.DRAFT && !latest().isWorkOf(reader);
    }

    /** Whether it waits for somebody other than the reader. */
    public boolean isOwnWork() {
        return latest().state() == EditionState.DRAFT && latest().isWorkOf(reader);
    }

    public boolean isToSign() {
        return mayPublish && latest().state() == EditionState.REVIEWED;
    }

    public boolean isToGiveBack() {
        return latest().state() == EditionState.REVIEWED;
    }

    public boolean isToRevise() {
        return mayDraft && !isInWork() && !plan.isClosed();
    }

    public boolean isToClose() {
        return mayPublish && !isInWork() && !plan.isClosed();
    }
}
