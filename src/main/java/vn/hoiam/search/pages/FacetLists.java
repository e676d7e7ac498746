package vn.hoiam.search.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hoiam.search.Facet;
import vn.hoiam.search.Facets;
import vn.hoiam.site.PageTexts;
import vn.hoiam.units.UnitRow;

/** The facets of results as links: every value with its count and the address where it is chosen, and what was chosen with the way back. */
@RequestScoped
class FacetLists {

    private static final Comparator<FacetLine> OFTEN =
            Comparator.comparingLong(FacetLine::count).reversed().thenComparing(FacetLine::name);

    @Inject
    FacetNames names;

    @Inject
    PageTexts text;

    /** The values that an address chooses, as they are counted by. */
    Map<Facet, String> chosen(SearchView view) {
        return names.chosen(view);
    }

    /** The unit that is chosen and those it answers for; null where none is. */
    List<UnitRow> held(Map<Facet, String> chosen) {
        return names.held(chosen);
    }

    /** Facets that leave nothing to choose are not there. */
    List<FacetGroup> groups(Facets facets, SearchView view, Map<Facet, String> chosen) {
        return FacetNames.asked(view).entrySet().stream()
                .map(facet -> FacetGroup.of(
                        facet.getValue(),
                        lines(facet.getKey(), facets.of(facet.getKey()), view, chosen.get(facet.getKey()))))
                .filter(group -> group.isChoice(facets.total()))
                .toList();
    }

    private List<FacetLine> lines(Facet facet, Map<String, Long> counts, SearchView view, String chosen) {
        return counts.entrySet().stream()
                .filter(value -> value.getValue() > 0)
                .map(value -> line(
                        facet,
                        value.getKey(),
                        value.getValue(),
                        view,
                        value.getKey().equals(chosen)))
                .sorted(
                        facet == Facet.YEAR
                                ? Comparator.comparing(FacetLine::name).reversed()
                                : OFTEN)
                .toList();
    }

    private FacetLine line(Facet facet, String value, long count, SearchView view, boolean isChosen) {
        var word = isChosen ? null : names.written(facet, value);
        return new FacetLine(names.told(facet, value), count, view.with(FacetNames.NAMES.get(facet), word), isChosen);
    }

    /** What results were narrowed to. */
    List<FacetLine> chips(Facets facets, SearchView view, Map<Facet, String> chosen) {
        var values = chosen.entrySet().stream()
                .map(value -> line(
                        value.getKey(), value.getValue(), facets.of(value.getKey(), value.getValue()), view, true));
        return Stream.concat(values, apart(view).filter(Objects::nonNull)).toList();
    }

    /** What no facet counts by. */
    private Stream<FacetLine> apart(SearchView view) {
        return Stream.of(
                view.open()
                        .map(open -> chip(SearchView.OPEN, text.of(open ? "search.open" : "search.closed"), view))
                        .orElse(null),
                view.isMine() ? chip(SearchView.MINE, text.of("search.mine"), view) : null,
                view.from() == null ? null : chip(SearchView.FROM, text.of("search.chip.from", view.from()), view),
                view.until() == null ? null : chip(SearchView.UNTIL, text.of("search.chip.until", view.until()), view));
    }

    private static FacetLine chip(String name, String told, SearchView view) {
        return new FacetLine(told, 0, view.with(name, null), true);
    }
}
