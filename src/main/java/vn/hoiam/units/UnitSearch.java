package vn.hoiam.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.language.Folding;

/**
 * Finds the unit of today that a person means by a present or former name, with or without tone marks.
 *
 * <p>It answers {@link UnitMatch.One} only if every unit that ever bore the name lies in one commune of today, wholly
 * and along confirmed successions. A name that is borne today <em>and</em> was borne elsewhere (Hoàng Hoa Thám, Tân
 * Tiến) therefore asks which, because people go on using the old names; written out as in the list of today, "Xã Hoàng
 * Hoa Thám", it is taken as chosen, and the others are shown beside it. "(cũ)" leaves the units of today aside, a
 * district leaves aside what never lay in it. "Thái Bình" alone is a ward, a former city and a former province, so it asks. Tone marks that fit no unit, and areas that fit none, always ask.
 */
public final class UnitSearch {

    private static final Comparator<Found> BEST_EVIDENCE = Comparator.comparing((Found found) -> !found.isByOwnName())
            .thenComparing(found -> !found.confirmed())
            .thenComparing(found -> found.unit().code());

    private final Lineage lineage;
    private final UnitNames names;
    private final LocalDate day;

    public UnitSearch(Collection<UnitRow> units, Collection<SuccessionRow> successions, LocalDate day) {
        this.lineage = new Lineage(units, successions, day);
        // Nobody can mean a unit that is still to come.
        this.names = new UnitNames(
                units.stream().filter(unit -> !unit.beginsAfter(day)).toList(), day);
        this.day = day;
    }

    /** What the typed name means on the day of this search. */
    public UnitMatch find(String typed) {
        return TypedName.of(typed).map(this::find).orElseGet(() -> new UnitMatch.None(List.of()));
    }

    private UnitMatch find(TypedName typed) {
        if (typed.isOf(UnitLevel.DISTRICT) || typed.isOf(UnitLevel.PROVINCE)) {
            return fromDistrict(typed);
        }
        var named = names.communes(typed);
        if (names.isBareProvince(typed)) {
            return new UnitMatch.Several(
                    each(Stream.concat(candidates(found(named).stream()).stream(), fromDistricts(typed).stream())));
        }
        if (!named.isEmpty()) {
            return decide(typed, named);
        }
        if (typed.isOf(UnitLevel.COMMUNE) && !names.communes(typed.whole()).isEmpty()) {
            return find(typed.whole());
        }
        for (var cut : typed.cuts()) {
            var before = names.communes(cut);
            if (!before.isEmpty() && cut.where().stream().allMatch(names::knows)) {
                return decide(cut, before);
            }
        }
        return fromDistrict(typed);
    }

    private UnitMatch decide(TypedName typed, List<UnitRow> named) {
        var former = named.stream().filter(unit -> !unit.isInForceOn(day)).toList();
        var isFormer = typed.former() && !former.isEmpty();
        var all = found(isFormer ? former : named);
        var within = all.stream()
                .filter(found -> typed.where().stream().allMatch(area -> liesIn(found, area)))
                .toList();
        var chosen = chosen(typed, within);
        if (chosen.isPresent()) {
            var unit = chosen.get().unit();
            var others = all.stream().filter(other -> !other.unit().equals(unit));
            return new UnitMatch.One(chosen.get().candidate(lineage), candidates(others));
        }
        var candidates = candidates((within.isEmpty() ? all : within).stream());
        var proven =
                within.stream().anyMatch(Found::isByOwnName) || within.stream().allMatch(Found::isCertain);
        var fits = named.stream().anyMatch(unit -> UnitNames.has(unit, typed::couldBe));
        var asks = within.isEmpty() || candidates.size() > 1 || !proven || !fits || typed.former() != isFormer;
        var split = fits
                && typed.former() == isFormer
                && within.stream().anyMatch(Found::part)
                && within.stream().allMatch(found -> found.isByOwnName() || found.part() && found.confirmed());
        return asks ? new UnitMatch.Several(candidates, split) : new UnitMatch.One(candidates.get(0), List.of());
    }

    /** The unit whose full name of today was written out, with nothing beside it that speaks of former times. */
    private Optional<Found> chosen(TypedName typed, List<Found> within) {
        return within.stream()
                .filter(Found::isByOwnName)
                .filter(found -> !typed.former())
                .filter(found -> isFullName(typed.written(), found.unit()))
                .filter(found -> typed.where().stream().allMatch(area -> lineage.above(found.unit()).stream()
                        .anyMatch(province -> isMeant(province, area))))
                .findFirst();
    }

    private static boolean isFullName(String written, UnitRow unit) {
        return Folding.toned(written).equals(Folding.toned(unit.fullName().vi()));
    }

    private List<Found> found(List<UnitRow> named) {
        return named.stream()
                .flatMap(unit -> lineage.heirs(unit).stream().map(heir -> Found.by(unit, heir)))
                .toList();
    }

    /** One candidate for each unit of today, explained by its best evidence. */
    private List<UnitCandidate> candidates(Stream<Found> found) {
        return each(found.sorted(BEST_EVIDENCE).map(one -> one.candidate(lineage)));
    }

    private static List<UnitCandidate> each(Stream<UnitCandidate> candidates) {
        var first = new LinkedHashMap<UnitRow, UnitCandidate>();
        candidates.forEach(candidate -> first.putIfAbsent(candidate.unit(), candidate));
        return List.copyOf(first.values());
    }

    private boolean liesIn(Found found, TypedName area) {
        var then = found.isByOwnName() ? lineage.areasOf(found.unit()) : lineage.above(found.former());
        return Stream.of(then.stream(), lineage.above(found.unit()).stream(), Stream.of(found.unit()))
                .flatMap(units -> units)
                .anyMatch(unit -> isMeant(unit, area));
    }

    private static boolean isMeant(UnitRow unit, TypedName area) {
        return UnitNames.isNamed(unit, area) && (area.tier().isEmpty() || area.isOf(unit.level()));
    }

    private UnitMatch fromDistrict(TypedName typed) {
        var communes = typed.isOf(UnitLevel.PROVINCE) ? List.<UnitCandidate>of() : fromDistricts(typed);
        return communes.isEmpty() ? new UnitMatch.None(near(typed)) : new UnitMatch.Several(communes);
    }

    /** A former unit is told by what took it over: its code may be another’s today. */
    private List<UnitCandidate> near(TypedName typed) {
        return candidates(found(names.near(typed)).stream());
    }

    private List<UnitCandidate> fromDistricts(TypedName typed) {
        return names.districts(typed).stream()
                .flatMap(district ->
                        lineage.communesFrom(district).stream().map(unit -> UnitCandidate.byDistrict(unit, district)))
                .toList();
    }
}
