package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;

/**
 * What an inbox is narrowed to.
 *
 * @param units the units whose petitions are shown, by row; null for the whole province
 * @param confided those of whose petitions also what lies with the leader alone is shown; null for all
 * @param kinds those that the official may read there; null for all
 * @param me whose inbox it is
 * @param soonUntil the last day that counts as due soon
 */
public record InboxFilter(
        List<Long> units,
        List<Long> confided,
        List<PetitionKind> kinds,
        Long me,
        InboxTab tab,
        InboxNarrowing narrowing,
        LocalDate today,
        LocalDate soonUntil) {

    public InboxFilter {
        units = units == null ? null : List.copyOf(units);
        confided = confided == null ? null : List.copyOf(confided);
    }

    /** The same pile on any day. */
    InboxFilter onAnyDay() {
        return new InboxFilter(units, confided, kinds, me, tab, narrowing.onAnyDay(), today, soonUntil);
    }
}
