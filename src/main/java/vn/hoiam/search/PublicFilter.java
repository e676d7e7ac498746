package vn.hoiam.search;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PublicState;
import vn.hoiam.units.UnitRow;

/**
 * What everybody may narrow results to; null and false leave everything in.
 *
 * @param units a unit of today and those it answers for, as {@code Units.held} tells
 * @param sector the code of one
 * @param year in which it was handed in
 * @param late only what was answered late, or is overdue on the day of {@code today}
 * @param from the first day on which it was handed in
 * @param until the last one
 */
public record PublicFilter(
        Matter matter,
        List<UnitRow> units,
        String sector,
        PetitionKind kind,
        PublicState state,
        Integer year,
        boolean late,
        LocalDate from,
        LocalDate until,
        LocalDate today) {

    public PublicFilter {
        units = units == null ? null : List.copyOf(units);
    }

    /** Everything, as it stands on a day. */
    public static PublicFilter all(LocalDate today) {
        return new PublicFilter(null, null, null, null, null, null, false, null, null, today);
    }

    Narrowing with(Words words) {
        var narrowing = new Choices()
                .value(Facet.MATTER, matter)
                .units(units)
                .value(Facet.SECTOR, sector)
                .value(Facet.KIND, kind)
                .value(Facet.STATE, state)
                .value(Facet.YEAR, year);
        return new Narrowing(words, Choices.period(from, until), narrowing.chosen(), late, (int) today.toEpochDay());
    }
}
