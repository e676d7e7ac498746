package vn.hoiam.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.Query;
import vn.hoiam.units.UnitRow;

/** The values of facets that somebody chose, put together one after the other; what is null was not chosen. */
final class Choices {

    private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);

    Choices value(Facet facet, Object value) {
        if (value != null) {
            chosen.put(facet, Set.of(value.toString()));
        }
        return this;
    }

    Choices units(List<UnitRow> units) {
        if (units != null) {
            chosen.put(Facet.UNIT, ids(units));
        }
        return this;
    }

    Map<Facet, Set<String>> chosen() {
        return chosen;
    }

    static Set<String> ids(List<UnitRow> units) {
        return units.stream().map(unit -> unit.id().toString()).collect(Collectors.toSet());
    }

    /** Handed in from one day to another; null without either. */
    static Query period(LocalDate from, LocalDate until) {
        return from == null && until == null
                ? null
                : IntField.newRangeQuery(
                        Fields.DAY,
                        from == null ? Integer.MIN_VALUE : (int) from.toEpochDay(),
                        until == null ? Integer.MAX_VALUE : (int) until.toEpochDay());
    }
}
