package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.hoiam.language.IndexedWord;
import vn.hoiam.language.VietnameseAnalyzer;
import vn.hoiam.petitions.PetitionNumber;

/** Asks an index for the petitions that are most like a text, in two steps: it names a few, and then tells how rare their words are. */
@ApplicationScoped
class Alike {

    /** From here on two texts speak of the same thing more often than not. */
    private static final double ALIKE = 0.2;

    private static final double SAME_SECTOR = 1.2;

    /** So many are shown. */
    private static final int MOST = 5;

    /** So many are looked at closely. */
    private static final int LOOKED_AT = 30;

    /** A long text has said by then what it is about. */
    private static final int MOST_WORDS = 120;

    @Inject
    Finding finding;

    /**
     * The petitions that have most words of the text side by side as it has; none where the index is not whole or takes too long.
     *
     * @param apart what they have to be beside that
     */
    List<PetitionNumber> numbers(Scope scope, String text, Query apart) {
        var words =
                VietnameseAnalyzer.syllables(text).stream().limit(MOST_WORDS).toList();
        if (words.size() < 2) {
            return List.of();
        }
        return finding.atOnce(scope, query(words, apart), LOOKED_AT).stream()
                .map(key -> new PetitionNumber(key.value()))
                .toList();
    }

    /**
     * Those of what was found that are like a text, the nearest first: how near one is, is its {@link Likeness} times what the
     * sector says.
     */
    <T> List<T> nearest(
            Scope scope,
            String words,
            String sector,
            List<T> found,
            Function<T, String> wordsOf,
            Function<T, String> sectorOf) {
        if (found.isEmpty()) {
            return List.of();
        }
        var likeness = likeness(
                scope,
                Stream.concat(Stream.of(words), found.stream().map(wordsOf)).toList());
        record Near<T>(T one, double nearness) {}
        return found.stream()
                .map(one -> new Near<>(
                        one,
                        likeness.of(words, wordsOf.apply(one))
                                * (sectorOf.apply(one).equals(sector) ? SAME_SECTOR : 1)))
                .filter(near -> near.nearness() >= ALIKE)
                .sorted(Comparator.comparingDouble((Near<T> near) -> near.nearness())
                        .reversed())
                .limit(MOST)
                .map(Near::one)
                .toList();
    }

    /** By what to tell how much these texts are alike. */
    private Likeness likeness(Scope scope, Collection<String> texts) {
        var syllables = texts.stream()
                .flatMap(text -> VietnameseAnalyzer.syllables(text).stream())
                .map(IndexedWord::folded)
                .collect(Collectors.toSet());
        return new Likeness(finding.told(scope, searcher -> {
            var reader = searcher.getIndexReader();
            var weights = new HashMap<String, Double>();
            for (var syllable : syllables) {
                weights.put(
                        syllable, Likeness.weight(reader.docFreq(new Term(Fields.FOLDED, syllable)), reader.numDocs()));
            }
            return weights;
        }));
    }

    private static Query query(List<IndexedWord> words, Query apart) {
        var query = new BooleanQuery.Builder()
                .add(apart, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.MATTER, Matter.PETITION.name())), Occur.FILTER)
                .setMinimumNumberShouldMatch(1);
        var pairs = new LinkedHashSet<List<String>>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(List.of(words.get(i - 1).folded(), words.get(i).folded()));
        }
        pairs.forEach(pair -> query.add(new PhraseQuery(Fields.FOLDED, pair.toArray(String[]::new)), Occur.SHOULD));
        return query.build();
    }

    /** Those that lie with units of these rows. */
    static Query lyingWith(Set<String> rows) {
        return Narrowing.terms(Fields.UNIT, rows);
    }
}
