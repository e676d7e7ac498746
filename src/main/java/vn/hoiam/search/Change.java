package vn.hoiam.search;

import java.util.Set;

/**
 * The next part of the journal.
 *
 * @param subjects the things something happened to
 * @param isTakenOver whether one of them went behind the wall, so that nothing of it may stay
 * @param until how far that is
 */
record Change(Set<String> subjects, boolean isTakenOver, Place until) {

    Change {
        subjects = Set.copyOf(subjects);
    }

    boolean isNothing() {
        return subjects.isEmpty();
    }
}
