package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;

/**
 * What an inbox is narrowed to.
 *
 * @param units the units whose petitions are shown, by row; null for the whole province
 * @param words part of number, subject or text; null does not narrow
 * @param soonUntil the last day that counts as due soon
 */
public record InboxFilter(List<Long> units, InboxTab tab, String words, LocalDate today, LocalDate soonUntil) {

    public InboxFilter {
        units = units == null ? null : List.copyOf(units);
    }
}
