package vn.hoiam.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What results are narrowed to, as the index has it. What facets count by is kept apart from what they do not: beside each facet stand
 * the results there would be under another choice of it.
 *
 * @param words what is looked for
 * @param apart what no facet shows, such as a period, or what an official may see
 * @param chosen the values of facets that were chosen; a facet that is not there leaves everything in
 * @param late only what is late on the day {@code today}, as days since 1970
 */
record Narrowing(Words words, Query apart, Map<Facet, Set<String>> chosen, boolean late, int today) {

    private static final Map<Facet, String> FIELDS = Map.of(
            Facet.MATTER, Fields.MATTER,
            Facet.UNIT, Fields.UNIT,
            Facet.SECTOR, Fields.SECTOR,
            Facet.KIND, Fields.KIND,
            Facet.STATE, Fields.STATE);

    Narrowing {
        chosen = Map.copyOf(chosen);
    }

    /** Everything that may be counted, whatever was chosen. */
    Query counted() {
        var query = new BooleanQuery.Builder();
        if (apart != null) {
            query.add(apart, Occur.FILTER);
        }
        query.add(words.isNothing() ? new MatchAllDocsQuery() : WordsQuery.matching(words), Occur.FILTER);
        return query.build();
    }

    /** What is shown of that which has the words in a certain way. */
    Query shown(Query found) {
        var query = new BooleanQuery.Builder();
        if (apart != null) {
            query.add(apart, Occur.FILTER);
        }
        chosen.forEach((facet, values) -> query.add(filter(facet, values), Occur.FILTER));
        if (late) {
            query.add(IntField.newRangeQuery(Fields.LATE, 0, today), Occur.FILTER);
        }
        return query.add(found, Occur.MUST).build();
    }

    /** What is shown, in no order that means anything. */
    Query shown() {
        return shown(words.isNothing() ? new MatchAllDocsQuery() : WordsQuery.matching(words));
    }

    private static Query filter(Facet facet, Set<String> values) {
        if (facet == Facet.YEAR) {
            return years(values);
        }
        return values.size() == 1
                ? new TermQuery(new Term(FIELDS.get(facet), values.iterator().next()))
                : terms(FIELDS.get(facet), values);
    }

    private static Query years(Set<String> values) {
        var query = new BooleanQuery.Builder();
        for (var value : values) {
            var first = LocalDate.of(Integer.parseInt(value), 1, 1);
            query.add(
                    IntField.newRangeQuery(Fields.DAY, (int) first.toEpochDay(), (int)
                            first.plusYears(1).minusDays(1).toEpochDay()),
                    Occur.SHOULD);
        }
        return query.build();
    }

    static Query terms(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
