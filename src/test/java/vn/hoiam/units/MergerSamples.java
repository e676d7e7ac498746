package vn.hoiam.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Units as they stand once mergers are entered, without a database. */
public final class MergerSamples {

    private MergerSamples() {}

    /** All units of the portal's own table on a day. */
    public static KnownUnits known(LocalDate day) {
        return KnownUnits.on(day, 0, UnitSamples.rows(), UnitSamples.successions());
    }

    /** Some communes of today, the former ones that went over to them as a whole, and the provinces of all times. */
    public static KnownUnits some(LocalDate day, Collection<String> codes) {
        var known = known(day);
        var rows = Stream.concat(
                        known.all().stream().filter(row -> row.level() == UnitLevel.PROVINCE),
                        known.communes().stream()
                                .filter(row -> codes.contains(row.code()))
                                .flatMap(row -> known.heldBy(row).stream()))
                .distinct()
                .toList();
        return KnownUnits.on(day, 0, rows, steps(known, rows));
    }

    public static KnownUnits with(KnownUnits known, Merger merger) {
        var rows = new ArrayList<UnitRow>();
        for (var row : known.all()) {
            rows.add(merger.ends().contains(row) ? copy(row, row.id(), merger.day()) : row);
        }
        var id = known.all().stream().mapToLong(UnitRow::id).max().orElseThrow();
        for (var row : merger.begins()) {
            rows.add(copy(row, ++id, null));
        }
        var steps = new ArrayList<>(known.successions());
        steps.addAll(merger.steps());
        return KnownUnits.on(known.day(), 0, rows, steps);
    }

    /** As it is once what was entered has been taken back; nothing when another merger builds on it. */
    public static KnownUnits without(KnownUnits known, Merger merger) {
        var kept = kept(known, merger);
        if (kept.isBuiltOn(known.all(), known.successions())) {
            return null;
        }
        var rows = known.all().stream()
                .filter(row -> !kept.begins().contains(row))
                .map(row -> kept.ends().contains(row) ? copy(row, row.id(), null) : row)
                .toList();
        return KnownUnits.on(
                known.day(),
                0,
                rows,
                steps(known, rows).stream()
                        .filter(step -> kept.ends().stream().noneMatch(step::isFrom))
                        .toList());
    }

    /** The merger with its units as they stand by now. */
    private static Merger kept(KnownUnits known, Merger merger) {
        var goes = new LinkedHashMap<UnitRow, List<UnitRow>>();
        merger.goes()
                .forEach((unit, after) -> goes.put(
                        same(known, unit),
                        after.stream().map(next -> same(known, next)).toList()));
        return new Merger(
                merger.day(),
                merger.basis(),
                goes,
                merger.begins().stream().map(unit -> same(known, unit)).toList());
    }

    /** The unit of that day that Java takes for the heir; null when there is none. */
    public static UnitRow heir(KnownUnits known, UnitRow unit) {
        return known.lineage().heir(unit).orElse(null);
    }

    /** What {@code unit_heirs} of the database would find, read from the rows alone. */
    public static Set<Long> heirs(KnownUnits known, UnitRow unit) {
        var reached = new TreeSet<Long>(Set.of(unit.id()));
        var size = 0;
        while (reached.size() > size) {
            size = reached.size();
            for (var row : known.all()) {
                if (reached.contains(row.id())) {
                    known.successions().stream()
                            .filter(step -> step.isFrom(row) && step.share() == Share.WHOLE && step.confirmed())
                            .filter(step -> !step.effectiveOn().isAfter(known.day()))
                            .forEach(step ->
                                    known.all().stream().filter(step::isTo).forEach(next -> reached.add(next.id())));
                }
            }
        }
        known.all().stream().filter(row -> !row.isInForceOn(known.day())).forEach(row -> reached.remove(row.id()));
        return reached;
    }

    private static UnitRow same(KnownUnits known, UnitRow unit) {
        return known.all().stream()
                .filter(row -> row.code().equals(unit.code()) && row.validFrom().equals(unit.validFrom()))
                .findFirst()
                .orElseThrow();
    }

    private static List<SuccessionRow> steps(KnownUnits known, List<UnitRow> rows) {
        return known.successions().stream()
                .filter(step ->
                        rows.stream().anyMatch(step::isFrom) && rows.stream().anyMatch(step::isTo))
                .toList();
    }

    private static UnitRow copy(UnitRow row, Long id, LocalDate until) {
        return new UnitRow(
                id,
                row.code(),
                row.validFrom(),
                until,
                row.level(),
                row.type(),
                row.name(),
                row.nameEn(),
                row.otherName(),
                row.parentCode(),
                row.provinceCode(),
                row.confirmed());
    }
}
