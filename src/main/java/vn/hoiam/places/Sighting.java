package vn.hoiam.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.hoiam.language.Fit;
import vn.hoiam.units.Heir;
import vn.hoiam.units.KnownUnits;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;

/** A mention with the communes of the day it may mean, narrowed step by step by what else the text says. */
record Sighting(Mention mention, List<Meant> meant) {

    Sighting {
        meant = List.copyOf(meant);
    }

    /** @param decidedOn the day of a decision the text tells of; null where it tells of none */
    static Sighting of(Mention mention, LocalDate decidedOn, KnownUnits units) {
        var communes = then(mention, decidedOn);
        var ofAge = communes.stream()
                .filter(unit ->
                        mention.age() != null && unit.isInForceOn(units.day()) == (mention.age() == PlaceCue.PRESENT))
                .toList();
        return new Sighting(mention, all(ofAge.isEmpty() ? communes : ofAge, units));
    }

    /** Of an office that decided something on a day, those that bore the name on that day. */
    private static List<UnitRow> then(Mention mention, LocalDate decidedOn) {
        var communes = mention.communes();
        var then = communes.stream()
                .filter(unit -> mention.office() && decidedOn != null && unit.isInForceOn(decidedOn))
                .toList();
        return then.isEmpty() ? communes : then;
    }

    /** The communes that took over those of a district, for a text that names nothing smaller. */
    static Sighting ofArea(Mention mention, KnownUnits units) {
        return new Sighting(
                mention,
                mention.areas().stream()
                        .filter(area -> area.level() == UnitLevel.DISTRICT)
                        .flatMap(area -> units.communesFrom(area).stream()
                                .map(unit -> new Meant(area, new Heir(unit, true, true))))
                        .toList());
    }

    private static List<Meant> all(Collection<UnitRow> named, KnownUnits units) {
        return named.stream()
                .flatMap(unit -> units.heirs(unit).stream().map(heir -> new Meant(unit, heir)))
                .toList();
    }

    Set<UnitRow> communes() {
        return meant.stream().map(Meant::unit).collect(Collectors.toSet());
    }

    boolean isOne() {
        return communes().size() == 1;
    }

    /** Only what fits, or all as before where nothing does. */
    Sighting narrowed(Predicate<Meant> fits) {
        var left = meant.stream().filter(fits).toList();
        return left.isEmpty() ? this : new Sighting(mention, left);
    }

    /** How sure the one commune is that is left, by how it was written and how it was taken over. */
    double confidence() {
        // Under other marks, or with a letter more or less, it may be a place that is not here at all.
        var written = mention.fit().isTrue() ? mention.fit() == Fit.TONED ? 0.97 : 0.94 : 0.79;
        var bare = mention.typed() != null ? 1 : mention.loose() ? 0.8 : 0.9;
        var role = mention.role() == MentionRole.HOME ? 0.75 : 1;
        var proven = meant.stream().allMatch(one -> one.heir().confirmed()) ? 1 : 0.8;
        return written * bare * role * proven;
    }
}
