package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.hoiam.texts.TypedLine;
import vn.hoiam.units.KnownUnits;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitRow;

/**
 * The commune an administrator means: by its code, by a name as anybody may type it, or by the answer to the question which.
 * What is in force today goes before what will be on the day it is asked for.
 *
 * @param choices what may be meant while it is open
 * @param unit the commune; null while it is open, or when there is none
 */
record TypedCommune(List<UnitCandidate> choices, UnitRow unit) {

    private static final TypedCommune NONE = new TypedCommune(List.of(), null);

    static TypedCommune of(String typed, String meant, KnownUnits known, LocalDate day) {
        var line = TypedLine.of(typed);
        if (line.isEmpty()) {
            return NONE;
        }
        if (line.matches(MergerReading.CODE)) {
            return new TypedCommune(List.of(), bearing(line, known, day));
        }
        var today = known.search().find(line);
        if (today.candidates().isEmpty()) {
            var then = known.at(day);
            return of(then.search().find(line), meant, then);
        }
        return of(today, meant, known);
    }

    /** Names the choice among those of one question. */
    static String key(UnitRow unit) {
        return unit.code() + "/" + unit.validFrom();
    }

    private static TypedCommune of(UnitMatch match, String meant, KnownUnits known) {
        if (match instanceof UnitMatch.One one) {
            return new TypedCommune(List.of(), one.unit());
        }
        var choices = match instanceof UnitMatch.None none ? none.near() : match.candidates();
        return new TypedCommune(
                choices,
                choices.stream()
                        .map(UnitCandidate::unit)
                        .filter(unit -> key(unit).equals(meant))
                        .findFirst()
                        .orElse(null));
    }

    /** A code may pass from one unit to another on a day to come. */
    private static UnitRow bearing(String code, KnownUnits known, LocalDate day) {
        return known.all().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.code().equals(code))
                .filter(unit -> !unit.hasEndedOn(known.day()))
                .min(Comparator.comparing((UnitRow unit) -> !unit.isInForceOn(day))
                        .thenComparing(UnitRow::validFrom))
                .orElse(null);
    }
}
