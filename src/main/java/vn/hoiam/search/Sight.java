package vn.hoiam.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.units.Unit;
import vn.hoiam.units.Units;

/** What an official may see, as a part of every question: {@link Visibility} in the words of the index. */
final class Sight {

    private Sight() {}

    static Query of(Visibility visibility, Units units) {
        var seen = new BooleanQuery.Builder();
        if (visibility.isOverAll()) {
            seen.add(new MatchAllDocsQuery(), Occur.SHOULD);
        }
        var mine = visibility.units();
        mine.forEach(unit -> seen.add(of(unit, visibility.kinds(unit), units), Occur.SHOULD));
        if (mine.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        return confidedOnly(seen.build(), visibility.confided(), units);
    }

    /** The petitions of a unit, of these kinds only unless they are null. */
    private static Query of(Unit unit, List<PetitionKind> kinds, Units units) {
        var its = Narrowing.terms(Fields.UNIT, rows(List.of(unit), units));
        return kinds == null
                ? its
                : new BooleanQuery.Builder()
                        .add(its, Occur.FILTER)
                        .add(
                                Narrowing.terms(
                                        Fields.KIND,
                                        kinds.stream().map(Enum::name).collect(Collectors.toSet())),
                                Occur.FILTER)
                        .build();
    }

    /** What lies with the leader of a unit alone is seen by those only to whom it is confided there; by all of them where that is null. */
    private static Query confidedOnly(Query seen, List<Unit> confided, Units units) {
        if (confided == null) {
            return seen;
        }
        var isOpen = new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.CONFIDED, Fields.YES)), Occur.MUST_NOT)
                .build();
        var mayBeSeen = new BooleanQuery.Builder()
                .add(isOpen, Occur.SHOULD)
                .add(Narrowing.terms(Fields.UNIT, rows(confided, units)), Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder()
                .add(seen, Occur.FILTER)
                .add(mayBeSeen, Occur.FILTER)
                .build();
    }

    /** Units with the former ones they answer for, by row. */
    private static Set<String> rows(List<Unit> of, Units units) {
        return of.stream()
                .flatMap(unit -> units.held(units.row(unit.id())).stream())
                .map(unit -> unit.id().toString())
                .collect(Collectors.toSet());
    }
}
