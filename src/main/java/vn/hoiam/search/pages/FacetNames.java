package vn.hoiam.search.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.petitions.PublicState;
import vn.hoiam.search.Facet;
import vn.hoiam.search.Matter;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.site.PageAddress;
import vn.hoiam.site.PageTexts;
import vn.hoiam.texts.Named;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** What the values of facets are called: in an address, and to a reader. */
@RequestScoped
class FacetNames {

    /** Facets as addresses have them, in the order in which they are shown. */
    static final Map<Facet, String> NAMES = new EnumMap<>(Map.of(
            Facet.MATTER, "matter",
            Facet.UNIT, "unit",
            Facet.SECTOR, "sector",
            Facet.KIND, "kind",
            Facet.STATE, "state",
            Facet.YEAR, "year",
            Facet.LATE, "late"));

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /** A unit of former times: another may bear its code. */
    private static final Pattern FORMER = Pattern.compile("(\\d{2,5})-(\\d{4}-[01]\\d-[0-3]\\d)");

    @Inject
    Units units;

    @Inject
    Sectors sectors;

    @Inject
    PageTexts text;

    @Inject
    PageAddress address;

    @Inject
    Clock clock;

    /** The values that an address chooses, as they are counted by. */
    Map<Facet, String> chosen(SearchView view) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        asked(view).forEach((facet, name) -> Optional.ofNullable(view.get(name))
                .flatMap(word -> read(facet, word))
                .ifPresent(value -> chosen.put(facet, value)));
        return chosen;
    }

    /** Those that this page narrows by. */
    static Map<Facet, String> asked(SearchView view) {
        var asked = new EnumMap<Facet, String>(NAMES);
        asked.values().retainAll(view.names());
        return asked;
    }

    private Optional<String> read(Facet facet, String word) {
        return switch (facet) {
            case MATTER -> Matter.find(word).map(Enum::name);
            case UNIT -> unit(word).map(unit -> unit.id().toString());
            case SECTOR -> sectors.find(word).map(Sector::code);
            case KIND -> PetitionKind.find(word).map(Enum::name);
            case STATE -> state(word).map(state -> ((Enum<?>) state).name());
            case YEAR -> Optional.of(word).filter(year -> YEAR.matcher(year).matches());
            case LATE -> Optional.of(word).filter(SearchView.YES::equals);
        };
    }

    /** How a value stands in an address. */
    String written(Facet facet, String value) {
        return switch (facet) {
            case UNIT -> written(units.row(Long.parseLong(value)));
            case KIND -> PetitionKind.valueOf(value).code();
            default -> value;
        };
    }

    /** What a reader is told that it is. */
    String told(Facet facet, String value) {
        return switch (facet) {
            case MATTER -> text.of(Matter.valueOf(value).textKey());
            case UNIT -> text.name(units.row(Long.parseLong(value)).fullName());
            case SECTOR -> text.name(sectors.name(value));
            case KIND -> text.of(PetitionKind.valueOf(value).textKey());
            case STATE -> text.of(state(value).orElseThrow().textKey());
            case YEAR -> value;
            case LATE -> text.of("petitions.published.late");
        };
    }

    /** The unit that is chosen and those it answers for; null where none is. */
    List<UnitRow> held(Map<Facet, String> chosen) {
        var unit = chosen.get(Facet.UNIT);
        return unit == null ? null : units.held(units.row(Long.parseLong(unit)));
    }

    private Optional<UnitRow> unit(String word) {
        var former = FORMER.matcher(word);
        return former.matches() ? former(former.group(1), former.group(2)) : ofToday(word);
    }

    private Optional<UnitRow> ofToday(String word) {
        return units.all().stream()
                .filter(unit -> unit.code().equals(word) && unit.isInForceOn(LocalDate.now(clock)))
                .findFirst()
                .or(() -> units.search().find(word) instanceof UnitMatch.One one
                        ? Optional.of(one.unit())
                        : Optional.empty());
    }

    private Optional<UnitRow> former(String code, String since) {
        return units.all().stream()
                .filter(unit ->
                        unit.code().equals(code) && unit.validFrom().toString().equals(since))
                .findFirst();
    }

    private String written(UnitRow unit) {
        return unit.isInForceOn(LocalDate.now(clock)) ? unit.code() : unit.code() + "-" + unit.validFrom();
    }

    /** Everybody reads of a few states, the desk of all. */
    private Optional<? extends Named> state(String name) {
        return address.isDesk()
                ? Stream.of(PetitionStatus.values())
                        .filter(status -> status.name().equals(name))
                        .findFirst()
                : PublicState.find(name);
    }
}
