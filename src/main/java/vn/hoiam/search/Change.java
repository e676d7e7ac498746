package vn.hoiam.search;

import java.util.Set;

/**
 * The next part of the journal.
 *
 * @param subjects the things something happened to
 * @param kinds what happened
 * @param until how far that is
 */
record Change(Set<String> subjects, Set<String> kinds, Place until) {

    Change {
        subjects = Set.copyOf(subjects);
        kinds = Set.copyOf(kinds);
    }

    /** Whether one of them went behind the wall, so that nothing of it may stay. */
    boolean isTakenOver() {
        return kinds.contains("PETITION_TAKEN_OVER");
    }

    /** Whether a plan is found by other words than before. */
    boolean isOfPlans() {
        return kinds.stream().anyMatch(kind -> kind.startsWith("PLAN_"));
    }

    boolean isNothing() {
        return subjects.isEmpty();
    }
}
