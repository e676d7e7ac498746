package vn.hoiam.petitions.pages;

import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The units an official may choose from in the inbox; one with a duty at the province sees them all together, too. */
record InboxUnits(List<UnitRow> choices, boolean isWholeProvince) {

    /** Stands for the divided units of former times, whose cases wait for the coordinator. */
    static final String DIVIDED = "NONE";

    static InboxUnits of(List<Unit> mine, boolean isWholeProvince, Units units) {
        var own = mine.stream().map(unit -> units.row(unit.id()));
        var below = isWholeProvince ? units.communes().stream() : Stream.<UnitRow>empty();
        return new InboxUnits(Stream.concat(own, below).distinct().toList(), isWholeProvince);
    }

    boolean isDivided(String code) {
        return isWholeProvince && DIVIDED.equals(code);
    }

    /** The unit of that code; without one the first, or null for the whole province. */
    UnitRow chosen(String code) {
        if (code == null || isDivided(code)) {
            return isWholeProvince || choices.isEmpty() ? null : choices.get(0);
        }
        return choices.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("units.unknown", code));
    }

    /** The units whose cases are shown, by row: with the former ones that the chosen unit answers for; null for all. */
    List<Long> rows(String code, Units units) {
        if (isDivided(code)) {
            return ids(units.unheld());
        }
        var unit = chosen(code);
        return unit == null ? null : ids(units.held(unit));
    }

    /** Units with the former ones they answer for. */
    static List<Long> rows(Stream<Unit> of, Units units) {
        return of.flatMap(unit -> units.held(units.row(unit.id())).stream())
                .map(UnitRow::id)
                .toList();
    }

    private static List<Long> ids(List<UnitRow> units) {
        return units.stream().map(UnitRow::id).toList();
    }
}
