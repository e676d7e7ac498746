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

    /** After these a plan is found by other words than before; nobody outside sees anything of the others. */
    private static final Set<String> OF_PLANS = Set.of("PLAN_PUBLISHED", "PLAN_CLOSED", "PLAN_FILE_READ");

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
        return kinds.stream().anyMatch(OF_PLANS::contains);
    }

    boolean isNothing() {
        return subjects.isEmpty();
    }
}
