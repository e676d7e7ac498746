package vn.hoiam.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.language.EditDistance;
import vn.hoiam.language.Folding;

/** The names of all units of all times, by their key without tone marks. */
final class UnitNames {

    private static final int NEAR = 3;
    private static final int LONG_NAME = 8;

    private final Map<String, List<UnitRow>> communes;
    private final Map<String, List<UnitRow>> districts;
    private final Set<String> provinces = new HashSet<>();
    private final Comparator<UnitRow> presentFirst;

    UnitNames(Collection<UnitRow> units, LocalDate day) {
        communes = byName(units, UnitLevel.COMMUNE);
        districts = byName(units, UnitLevel.DISTRICT);
        provinces.addAll(byName(units, UnitLevel.PROVINCE).keySet());
        presentFirst = Comparator.comparing(unit -> !unit.isInForceOn(day));
    }

    /** The communes whose name the typed one fits best: tone for tone, or with marks left out, or by its letters only. */
    List<UnitRow> communes(TypedName typed) {
        var folded = communes.getOrDefault(Folding.fold(typed.name()), List.of());
        if (typed.isToneless()) {
            return folded;
        }
        var toned = Folding.toned(typed.name());
        return Stream.<Predicate<String>>of(toned::equals, typed::couldBe, any -> true)
                .map(fits -> folded.stream().filter(unit -> has(unit, fits)).toList())
                .filter(units -> !units.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<UnitRow> districts(TypedName typed) {
        return districts.getOrDefault(Folding.fold(typed.name()), List.of());
    }

    /** Whether nothing but the name of a province was typed. */
    boolean isBareProvince(TypedName typed) {
        return typed.tier().isEmpty()
                && typed.where().isEmpty()
                && !typed.former()
                && provinces.contains(Folding.fold(typed.name()));
    }

    boolean knows(TypedName area) {
        var key = Folding.fold(area.name());
        return provinces.contains(key) || districts.containsKey(key) || communes.containsKey(key);
    }

    /** Communes of nearly this name, the nearest first. */
    List<UnitRow> near(TypedName typed) {
        var key = Folding.fold(typed.name());
        var reach = key.length() >= LONG_NAME ? 2 : 1;
        return communes.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey().length() - key.length()) <= reach)
                .map(entry -> Map.entry(EditDistance.between(key, entry.getKey()), entry.getValue()))
                .filter(entry -> entry.getKey() <= reach)
                .sorted(Map.Entry.<Integer, List<UnitRow>>comparingByKey()
                        .thenComparing(entry -> entry.getValue().get(0), presentFirst)
                        .thenComparing(entry -> entry.getValue().get(0).name()))
                .limit(NEAR)
                .flatMap(entry -> entry.getValue().stream().sorted(presentFirst))
                .toList();
    }

    static boolean has(UnitRow unit, Predicate<String> tonedName) {
        return unit.spellings().map(Folding::toned).anyMatch(tonedName);
    }

    static boolean isNamed(UnitRow unit, TypedName typed) {
        return unit.spellings().map(Folding::fold).anyMatch(Folding.fold(typed.name())::equals);
    }

    private static Map<String, List<UnitRow>> byName(Collection<UnitRow> units, UnitLevel level) {
        return units.stream()
                .filter(unit -> unit.level() == level)
                .flatMap(unit -> unit.spellings().map(name -> Map.entry(Folding.fold(name), unit)))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        HashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }
}
