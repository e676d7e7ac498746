package vn.hoiam.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import vn.hoiam.units.Units;

/**
 * How many results there are, and how many there would be under each other choice of one facet.
 *
 * @param total of those that are shown
 */
public record Facets(long total, Map<Facet, Map<String, Long>> counts) {

    static final Facets NONE = new Facets(0, Map.of());

    public Facets {
        counts = Map.copyOf(counts);
    }

    /** By value, such as the code of a sector; of {@link Facet#LATE} the value is “1”. Values without results are not there. */
    public Map<String, Long> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    public long of(Facet facet, String value) {
        return of(facet).getOrDefault(value, 0L);
    }

    /** The same, what is counted by unit counted for the one of today that answers for it, by row; for a divided one by its own. */
    Facets byUnitOfToday(Units units) {
        var counted = new TreeMap<String, Long>();
        of(Facet.UNIT).forEach((id, count) -> counted.merge(ofToday(id, units), count, Long::sum));
        var all = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        all.putAll(counts);
        if (!counted.isEmpty()) {
            all.put(Facet.UNIT, counted);
        }
        return new Facets(total, all);
    }

    private static String ofToday(String id, Units units) {
        var unit = units.row(Long.parseLong(id));
        return units.heir(unit).orElse(unit).id().toString();
    }
}
