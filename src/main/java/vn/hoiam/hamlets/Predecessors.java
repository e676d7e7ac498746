package vn.hoiam.hamlets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoiam.language.Folding;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The former communes that a commune of today holds, wholly or in part, the latest first. */
public record Predecessors(List<UnitRow> units) {

    public Predecessors {
        units = List.copyOf(units);
    }

    static Predecessors of(UnitRow commune, Units units) {
        return new Predecessors(units.lineage(commune).stream()
                .filter(unit -> !unit.equals(commune))
                .sorted(Comparator.comparing(UnitRow::validUntil)
                        .reversed()
                        .thenComparing(UnitRow::name)
                        .thenComparing(UnitRow::code))
                .toList());
    }

    /** By key, or by a name that only one of them bears. */
    Optional<UnitRow> find(String said) {
        var keyed = units.stream().filter(unit -> key(unit).equals(said)).findFirst();
        return keyed.isPresent() ? keyed : byName(said);
    }

    /** As an import understands it: the name where it is enough. */
    String written(UnitRow unit) {
        var name = unit.fullName().vi();
        return byName(name).isPresent() ? name : key(unit);
    }

    /** The former commune of a hamlet, if one is known. */
    Optional<UnitRow> of(HamletRow hamlet) {
        return units.stream().filter(hamlet::layIn).findFirst();
    }

    /** Code and first day, as only both together name a unit. */
    public static String key(UnitRow unit) {
        return unit.code() + "/" + unit.validFrom();
    }

    private Optional<UnitRow> byName(String said) {
        var toned = Folding.toned(said);
        var named = units.stream()
                .filter(unit ->
                        toned.equals(Folding.toned(unit.fullName().vi())) || toned.equals(Folding.toned(unit.name())))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
