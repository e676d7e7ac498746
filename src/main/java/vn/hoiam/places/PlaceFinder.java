package vn.hoiam.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hoiam.hamlets.HamletRow;
import vn.hoiam.language.Syllables;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitRow;

/**
 * Finds which communes of the day a text is about, by the names of all units of all times in it. The same text always gives
 * the same answer, and every answer tells the words it rests on.
 *
 * <p>A name that several bear is settled by a district, by another place of the text, or by a hamlet. A name that is borne
 * today and was borne elsewhere stays open, because people go on using the old names, and so does a commune that was divided.
 */
public final class PlaceFinder {

    private static final Comparator<Meant> BEST_EVIDENCE = Comparator.comparing((Meant meant) -> !meant.isOwnName())
            .thenComparing(meant -> !meant.heir().confirmed())
            .thenComparing(meant -> meant.unit().code());

    /** What stands behind so many letters tells no more of the place; a petition has fewer. */
    private static final int LONGEST = 6_000;

    private final Gazetteer gazetteer;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Places find(String text) {
        var read = text != null && text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var reading = new PlaceReading(new PlaceText(gazetteer, Syllables.of(read)));
        var mentions = reading.mentions();
        var units = gazetteer.units();
        var decidedOn = DecisionDay.in(read == null ? "" : read).orElse(null);
        var all = mentions.stream()
                .map(mention -> Sighting.of(mention, decidedOn, units))
                .toList();
        var areas = areas(all);
        var named = all.stream()
                .filter(sighting -> !sighting.mention().communes().isEmpty() && !areas.contains(sighting.mention()))
                .toList();
        var deciding = deciding(named);
        if (deciding.isEmpty()) {
            deciding = areas.stream()
                    .filter(area -> area.role() == MentionRole.PLACE)
                    .map(area -> Sighting.ofArea(area, units))
                    .filter(area -> !area.meant().isEmpty())
                    .toList();
        }
        var narrowed = deciding.stream()
                .map(sighting -> within(sighting, areas))
                .map(sighting -> byHamlet(sighting, reading.hamlets()))
                .toList();
        return weigh(settledByOthers(narrowed, named), named, areas);
    }

    /** Names of districts that say where something else lies, and those that can be nothing else. */
    private List<Mention> areas(List<Sighting> all) {
        var areas = new ArrayList<Mention>();
        for (var sighting : all) {
            var mention = sighting.mention();
            var saysWhere = all.stream()
                    .filter(other -> other != sighting && !other.mention().isDistrict())
                    .flatMap(other -> other.meant().stream())
                    .anyMatch(meant -> mention.areas().stream()
                            .anyMatch(area -> meant.liesIn(area, gazetteer.units()) && !isNamed(meant, mention)));
            if (!mention.areas().isEmpty()
                    && mention.role().compareTo(MentionRole.NEAR) <= 0
                    && (mention.communes().isEmpty() || mention.typed() == null && saysWhere)) {
                areas.add(mention);
            }
        }
        return areas;
    }

    private static boolean isNamed(Meant meant, Mention mention) {
        return mention.named().contains(meant.named());
    }

    /** What something happened in; without any, where somebody lives; without that, what is near. */
    private static List<Sighting> deciding(List<Sighting> named) {
        return Stream.of(MentionRole.PLACE, MentionRole.HOME, MentionRole.NEAR)
                .map(role -> named.stream()
                        .filter(sighting -> sighting.mention().role() == role)
                        .toList())
                .filter(list -> list.stream().anyMatch(one -> !one.meant().isEmpty()))
                .findFirst()
                .orElse(List.of());
    }

    /** An area that stands right behind a name is its own; else any of the text may narrow it. */
    private Sighting within(Sighting sighting, List<Mention> areas) {
        var behind = areas.stream()
                .filter(area -> area.start() >= sighting.mention().end()
                        && area.start() <= sighting.mention().end() + 2)
                .toList();
        return sighting.narrowed(meant -> (behind.isEmpty() ? areas : behind)
                .stream()
                        .flatMap(area -> area.areas().stream())
                        .anyMatch(area -> meant.liesIn(area, gazetteer.units())));
    }

    /** A hamlet tells which part of one divided commune is meant; of other communes of one name some have entered no hamlets. */
    private static Sighting byHamlet(Sighting sighting, List<HamletRow> hamlets) {
        var isDivided = sighting.meant().stream()
                .allMatch(meant -> meant.isOwnName() || meant.heir().part());
        return sighting.isOne() || !isDivided
                ? sighting
                : sighting.narrowed(meant -> hamlets.stream().anyMatch(hamlet -> lies(hamlet, meant)));
    }

    private static boolean lies(HamletRow hamlet, Meant meant) {
        return Objects.equals(hamlet.communeId(), meant.unit().id())
                && (hamlet.formerCode() == null
                        || meant.isOwnName()
                        || hamlet.formerCode().equals(meant.named().code()));
    }

    /** A name that several bear is that of a commune the text names, too, or of one in the same former district. */
    private List<Sighting> settledByOthers(List<Sighting> deciding, List<Sighting> named) {
        return deciding.stream()
                .map(sighting -> sighting.isOne() ? sighting : settled(sighting, others(sighting, deciding, named)))
                .toList();
    }

    private static List<Sighting> others(Sighting sighting, List<Sighting> deciding, List<Sighting> named) {
        return Stream.concat(deciding.stream(), named.stream())
                .filter(other -> other.mention() != sighting.mention() && other.isOne())
                .filter(other -> other.mention().role() != MentionRole.NONE)
                .filter(other -> other.mention().role() != MentionRole.BRIDGE)
                .toList();
    }

    private Sighting settled(Sighting sighting, List<Sighting> others) {
        var same = sighting.narrowed(
                meant -> others.stream().anyMatch(other -> other.communes().contains(meant.unit())));
        return same.isOne()
                ? same
                : same.narrowed(meant -> others.stream()
                        .flatMap(other -> other.meant().stream())
                        .anyMatch(other -> isInOneDistrict(meant, other)));
    }

    private boolean isInOneDistrict(Meant one, Meant other) {
        var units = gazetteer.units();
        return gazetteer.districts().stream()
                .anyMatch(district -> one.liesIn(district, units) && other.liesIn(district, units));
    }

    private Places weigh(List<Sighting> deciding, List<Sighting> named, List<Mention> areas) {
        var units = gazetteer.units();
        var communes = new LinkedHashMap<UnitRow, UnitCandidate>();
        deciding.forEach(sighting -> sighting.meant().stream()
                .sorted(BEST_EVIDENCE)
                .forEach(meant -> communes.putIfAbsent(meant.unit(), meant.candidate(units))));
        var others = new LinkedHashMap<UnitRow, UnitCandidate>();
        named.stream()
                .filter(sighting -> sighting.mention().role() != MentionRole.NONE)
                .flatMap(sighting -> sighting.meant().stream())
                .sorted(BEST_EVIDENCE)
                .filter(meant -> !communes.containsKey(meant.unit()))
                .forEach(meant -> others.putIfAbsent(meant.unit(), meant.candidate(units)));
        if (communes.isEmpty()) {
            return Places.none(List.copyOf(others.values()));
        }
        var asks = communes.size() > 1 || isDoubtful(deciding, named, areas);
        var surest = deciding.stream().mapToDouble(Sighting::confidence).max().orElse(0);
        return new Places(
                List.copyOf(communes.values()),
                asks,
                asks ? surest / (communes.size() + 1) : surest,
                deciding.stream()
                        .map(sighting -> sighting.mention().words())
                        .distinct()
                        .toList(),
                List.copyOf(others.values()));
    }

    /** Whether the one commune that is left was not really said to be the place. */
    private boolean isDoubtful(List<Sighting> deciding, List<Sighting> named, List<Mention> areas) {
        return deciding.stream().allMatch(this::isWeak)
                || deciding.stream().allMatch(sighting -> sighting.mention().office()) && liesElsewhere(deciding, named)
                || deciding.stream().anyMatch(sighting -> contradicts(sighting, areas));
    }

    private boolean isWeak(Sighting sighting) {
        var mention = sighting.mention();
        return mention.role() == MentionRole.NEAR
                || mention.isFormerProvince()
                || mention.typed() == null && !mention.areas().isEmpty();
    }

    private static boolean liesElsewhere(List<Sighting> deciding, List<Sighting> named) {
        return named.stream()
                .filter(sighting -> sighting.mention().role() == MentionRole.BRIDGE)
                .anyMatch(sighting -> deciding.stream()
                        .noneMatch(other -> sighting.communes().stream().anyMatch(other.communes()::contains)));
    }

    /** Whether an area right behind the name is not where it lies or lay. */
    private boolean contradicts(Sighting sighting, List<Mention> areas) {
        return areas.stream()
                .filter(area -> area.start() >= sighting.mention().end()
                        && area.start() <= sighting.mention().end() + 1)
                .filter(area -> area.isDistrict())
                .anyMatch(area -> sighting.meant().stream().noneMatch(meant -> area.areas().stream()
                        .anyMatch(one -> meant.liesIn(one, gazetteer.units()))));
    }
}
