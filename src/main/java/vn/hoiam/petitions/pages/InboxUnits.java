package vn.hoiam.petitions.pages;

import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The units an official may choose from in the inbox; one with a duty at the province sees them all together, too. */
record InboxUnits(List<UnitRow> choices, boolean isWholeProvince) {

    static InboxUnits of(List<Unit> mine, Units units) {
        var isWholeProvince = mine.stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
        var own = mine.stream().map(unit -> units.row(unit.id()));
        var below = isWholeProvince ? units.communes().stream() : Stream.<UnitRow>empty();
        return new InboxUnits(Stream.concat(own, below).distinct().toList(), isWholeProvince);
    }

    /** The unit of that code; without one the first, or null for the whole province. */
    UnitRow chosen(String code) {
        if (code == null) {
            return isWholeProvince || choices.isEmpty() ? null : choices.get(0);
        }
        return choices.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("units.unknown", code));
    }
}
