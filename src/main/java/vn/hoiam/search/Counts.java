package vn.hoiam.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many results there are of each word of the {@link Headings}: at twice its number those in time, behind it those that are late. */
final class Counts {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private static final Facet[] ALL = Facet.values();

    private final Headings headings;
    private final int[] counts;

    Counts(Headings headings, int[] counts) {
        this.headings = headings;
        this.counts = counts;
    }

    /** The same by facet: beside each value what there would be, were it chosen in place of what was chosen of its facet. */
    Facets facets(Narrowing narrowing) {
        var sums = new long[Headings.FACETS][];
        var wanted = new boolean[Headings.FACETS][];
        for (int facet = 0; facet < Headings.FACETS; facet++) {
            var values = headings.values(ALL[facet]);
            sums[facet] = new long[values.size()];
            wanted[facet] = wanted(narrowing, ALL[facet]);
        }
        var total = 0L;
        var late = 0L;
        for (int word = 0; word < headings.size(); word++) {
            var lateOnes = counts[word * 2 + 1];
            var all = counts[word * 2] + lateOnes;
            if (all > 0) {
                var asked = narrowing.late() ? lateOnes : all;
                var missed = missed(word, wanted);
                if (missed == NONE) {
                    total += asked;
                    late += lateOnes;
                }
                for (int facet = 0; facet < Headings.FACETS; facet++) {
                    if (missed == NONE || missed == facet) {
                        sums[facet][headings.value(word, ALL[facet])] += asked;
                    }
                }
            }
        }
        return new Facets(total, named(sums, late));
    }

    /** The one facet whose choice leaves a word out; or none does, or several. */
    private int missed(int word, boolean[][] wanted) {
        var missed = NONE;
        for (int facet = 0; facet < Headings.FACETS; facet++) {
            if (wanted[facet] != null && !wanted[facet][headings.value(word, ALL[facet])]) {
                if (missed != NONE) {
                    return SEVERAL;
                }
                missed = facet;
            }
        }
        return missed;
    }

    /** Which values of a facet were chosen; null where none was, and all are wanted. */
    private boolean[] wanted(Narrowing narrowing, Facet facet) {
        Collection<String> chosen = narrowing.chosen().get(facet);
        if (chosen == null) {
            return null;
        }
        var values = headings.values(facet);
        var wanted = new boolean[values.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = chosen.contains(values.get(i));
        }
        return wanted;
    }

    private Map<Facet, Map<String, Long>> named(long[][] sums, long late) {
        var named = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : Facet.values()) {
            named.put(facet, new TreeMap<>());
        }
        for (int facet = 0; facet < Headings.FACETS; facet++) {
            var values = headings.values(ALL[facet]);
            for (int i = 0; i < sums[facet].length; i++) {
                if (sums[facet][i] > 0 && !values.get(i).isEmpty()) {
                    named.get(ALL[facet]).put(values.get(i), sums[facet][i]);
                }
            }
        }
        if (late > 0) {
            named.get(Facet.LATE).put(Fields.YES, late);
        }
        return named;
    }
}
