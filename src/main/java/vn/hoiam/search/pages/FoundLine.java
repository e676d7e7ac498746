package vn.hoiam.search.pages;

import vn.hoiam.petitions.Deadline;
import vn.hoiam.petitions.PublicRow;
import vn.hoiam.search.Hit;
import vn.hoiam.search.Matter;
import vn.hoiam.units.UnitRow;

/**
 * A result with what stands beside it.
 *
 * @param unit where a petition lies; null of anything else, and so with its deadline
 */
public record FoundLine(Hit hit, UnitRow unit, Deadline deadline) {

    /** The petition as lists of petitions show it. */
    public PublicRow row() {
        return hit.petition();
    }

    public boolean isPetition() {
        return hit.matter() == Matter.PETITION;
    }

    /** The language of what was found: a decision is told in its own words, plans in the reader’s. */
    public String language() {
        return hit.matter() == Matter.DECISION ? "vi" : null;
    }

    /** The page where it stands. */
    public String path() {
        return switch (hit.matter()) {
            case PETITION -> "/petitions/petition?number=" + hit.petition().number();
            case DECISION -> "/petitions/decision?number=" + hit.decision().number();
            case PLAN -> "/plans/plan?number=" + hit.plan().number();
            case TASK ->
                "/plans/plan?number=" + hit.plan().number() + "#task-"
                        + hit.task().number();
        };
    }
}
