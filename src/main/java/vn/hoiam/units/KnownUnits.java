package vn.hoiam.units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.language.VietnameseOrder;

/**
 * All units and successions as they stand on one day, worked out once for every page that asks.
 *
 * @param edition the edition of the tables this was read from, or an earlier one
 * @param byId all of them by their id
 * @param communes those of the day, in the order of the Vietnamese alphabet
 * @param held by the id of a commune of the day: itself and every former one it answers for
 * @param handedOver communes of former times that one of the day answers for
 * @param unheld those that none does
 */
public record KnownUnits(
        LocalDate day,
        long edition,
        List<UnitRow> all,
        Map<Long, UnitRow> byId,
        List<UnitRow> communes,
        Lineage lineage,
        UnitSearch search,
        Map<Long, List<UnitRow>> held,
        List<UnitRow> handedOver,
        List<UnitRow> unheld) {

    static KnownUnits on(LocalDate day, long edition, List<UnitRow> all, List<SuccessionRow> successions) {
        var alphabet = Comparator.comparing(UnitRow::name, new VietnameseOrder());
        var lineage = new Lineage(all, successions, day);
        var communes = all.stream()
                .filter(row -> row.level() == UnitLevel.COMMUNE && row.isInForceOn(day))
                .sorted(alphabet)
                .toList();
        var ended = all.stream()
                .filter(row -> row.level() == UnitLevel.COMMUNE && row.hasEndedOn(day))
                .collect(Collectors.partitioningBy(row -> lineage.heir(row).isPresent()));
        var held = Stream.concat(communes.stream(), ended.get(true).stream())
                .collect(Collectors.groupingBy(
                        row -> lineage.heir(row).orElseThrow().id()));
        return new KnownUnits(
                day,
                edition,
                List.copyOf(all),
                all.stream().collect(Collectors.toUnmodifiableMap(UnitRow::id, unit -> unit)),
                communes,
                lineage,
                new UnitSearch(all, successions, day),
                held,
                ended.get(true),
                ended.get(false));
    }

    /** The same units as they stand, or will stand, on another day. */
    public KnownUnits at(LocalDate other) {
        return other.equals(day) ? this : on(other, edition, all, lineage.steps());
    }

    /** A unit of the day and every former one it answers for then. */
    public List<UnitRow> heldBy(UnitRow unit) {
        return held.getOrDefault(unit.id(), List.of(unit));
    }

    /** The units of the day that hold a unit, wholly or in part; itself when it is in force, none while it is to come. */
    public List<Heir> heirs(UnitRow unit) {
        return lineage.heirs(unit);
    }

    /** The district, if there was one, and the province that a unit stands or stood under. */
    public List<UnitRow> above(UnitRow unit) {
        return lineage.above(unit);
    }

    /** The districts and provinces that a unit of the day lies in, or whose communes it took over. */
    public Set<UnitRow> areasOf(UnitRow unit) {
        return lineage.areasOf(unit);
    }

    /** The units of the day that took over communes of a former district. */
    public List<UnitRow> communesFrom(UnitRow district) {
        return lineage.communesFrom(district);
    }

    /** A unit of the day as what a name means, told by the unit that bears or bore it. */
    public UnitCandidate candidate(UnitRow named, Heir heir) {
        return named.level() == UnitLevel.COMMUNE
                ? Found.by(named, heir).candidate(lineage)
                : UnitCandidate.byDistrict(heir.unit(), named);
    }

    /** All successions, also those to come. */
    public List<SuccessionRow> successions() {
        return lineage.steps();
    }

    public UnitRow province() {
        return all.stream()
                .filter(row -> row.level() == UnitLevel.PROVINCE && row.isInForceOn(day))
                .findFirst()
                .orElseThrow();
    }
}
