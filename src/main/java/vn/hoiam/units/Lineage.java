package vn.hoiam.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which units of one day stand for the units of former times, along all successions between them. */
final class Lineage {

    private record Key(String code, LocalDate validFrom) {

        static Key of(UnitRow unit) {
            return new Key(unit.code(), unit.validFrom());
        }
    }

    private final LocalDate day;
    private final Map<Key, UnitRow> units = new LinkedHashMap<>();
    private final List<UnitRow> upper;
    private final Map<Key, List<SuccessionRow>> successions = new HashMap<>();
    private final Map<Key, Set<UnitRow>> areas = new HashMap<>();

    Lineage(Collection<UnitRow> rows, Collection<SuccessionRow> steps, LocalDate day) {
        this.day = day;
        rows.forEach(row -> units.put(Key.of(row), row));
        upper = rows.stream().filter(row -> row.level() != UnitLevel.COMMUNE).toList();
        for (var step : steps) {
            successions
                    .computeIfAbsent(new Key(step.fromCode(), step.fromValidFrom()), none -> new ArrayList<>())
                    .add(step);
        }
        for (var row : rows) {
            if (row.level() == UnitLevel.COMMUNE) {
                heirs(row).forEach(heir -> areas.computeIfAbsent(Key.of(heir.unit()), none -> new LinkedHashSet<>())
                        .addAll(above(row)));
            }
        }
    }

    /** The units in force that came after this one; itself when it is in force, none while it is to come. */
    List<Heir> heirs(UnitRow unit) {
        if (unit.beginsAfter(day)) {
            return List.of();
        }
        if (unit.isInForceOn(day)) {
            return List.of(new Heir(unit, false, true));
        }
        var heirs = new ArrayList<Heir>();
        for (var step : from(unit)) {
            for (var heir : heirs(units.get(new Key(step.toCode(), step.toValidFrom())))) {
                heirs.add(new Heir(
                        heir.unit(), heir.part() || step.share() == Share.PART, heir.confirmed() && step.confirmed()));
            }
        }
        return heirs;
    }

    /**
     * The one unit of the day that this one went over to as a whole, along confirmed successions; itself when it is in
     * force. None for a unit that was divided, or of which that is not certain.
     */
    Optional<UnitRow> heir(UnitRow unit) {
        var whole = heirs(unit).stream()
                .filter(heir -> !heir.part() && heir.confirmed())
                .map(Heir::unit)
                .distinct()
                .toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    /** The successions out of a unit, on whatever day they take effect. */
    List<SuccessionRow> from(UnitRow unit) {
        return successions.getOrDefault(Key.of(unit), List.of());
    }

    /** All successions, on whatever day they take effect. */
    List<SuccessionRow> steps() {
        return successions.values().stream().flatMap(List::stream).toList();
    }

    /** The districts and provinces that a unit of the day lies in or whose communes it took over. */
    Set<UnitRow> areasOf(UnitRow unit) {
        return areas.getOrDefault(Key.of(unit), Set.of());
    }

    /** The units of the day that took over communes of this district. */
    List<UnitRow> communesFrom(UnitRow district) {
        return units.values().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.isInForceOn(day))
                .filter(unit -> areasOf(unit).contains(district))
                .toList();
    }

    /** The district, or for a unit of today the province, that the unit stood under. */
    Optional<UnitRow> parent(UnitRow unit) {
        return above(unit).stream()
                .filter(above -> above.code().equals(unit.parentCode()))
                .findFirst();
    }

    List<UnitRow> above(UnitRow unit) {
        return upper.stream()
                .filter(above ->
                        above.code().equals(unit.parentCode()) || above.code().equals(unit.provinceCode()))
                .filter(above -> above.isInForceOn(unit.validFrom()))
                .toList();
    }
}
