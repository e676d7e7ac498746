package vn.hoiam.search.pages;

import java.util.List;

/**
 * A facet with the values that results have, the most frequent first.
 *
 * @param code its name in addresses
 * @param first those that are shown at once
 * @param others those that are folded away
 */
public record FacetGroup(String code, List<FacetLine> first, List<FacetLine> others) {

    private static final int MOST = 6;
    /** Nobody unfolds a list for the sake of one or two lines. */
    private static final int FEW = 2;

    public FacetGroup {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }

    static FacetGroup of(String code, List<FacetLine> lines) {
        var shown = lines.size() <= MOST + FEW ? lines.size() : MOST;
        return new FacetGroup(code, lines.subList(0, shown), lines.subList(shown, lines.size()));
    }

    /** Whether somebody could choose something by it, or has. */
    boolean isChoice(long total) {
        return first.size() > 1 || first.stream().anyMatch(line -> line.isChosen() || line.count() < total);
    }

    public String textKey() {
        return "search.facet." + code;
    }
}
