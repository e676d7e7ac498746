package vn.hoiam.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.hoiam.language.Folding;
import vn.hoiam.language.IndexedWord;

/** Words nobody typed: what may have been meant, and how it may go on. Each is proposed only where something has it now. */
record Guess(IndexSearcher searcher, Vocabulary vocabulary) {

    private static final int MOST_TRIED = 12;
    private static final int MOST_BEGUN = 60;
    private static final int MOST_SHOWN = 8;

    /** The same with other words in place of those that stand nowhere; null where that finds nothing either. */
    String meant(Narrowing narrowing) throws IOException {
        var apart = narrowing.apart();
        var words = narrowing.words().all().toList();
        var known = new ArrayList<String>();
        for (var word : words) {
            if (isKnown(word.folded(), apart)) {
                known.add(word.folded());
            }
        }
        var typed = new StringBuilder(narrowing.words().typed());
        var isOther = false;
        // From the last one on, so that those before it stay where they are.
        for (int i = words.size() - 1; i >= 0; i--) {
            var word = words.get(i);
            if (!known.contains(word.folded())) {
                var near = near(word, known, apart);
                if (near == null) {
                    return null;
                }
                known.add(Folding.fold(near));
                typed.replace(word.from(), word.to(), near);
                isOther = true;
            }
        }
        return isOther && isFound(Words.of(typed.toString()), apart) ? typed.toString() : null;
    }

    /** The likeliest word that stands somewhere beside the others. */
    private String near(IndexedWord word, List<String> others, Query apart) throws IOException {
        for (var other : vocabulary.near(word).stream().limit(MOST_TRIED).toList()) {
            if (isAny(
                    beside(others).add(term(Fields.TONED, other), Occur.FILTER).build(), apart)) {
                return other;
            }
        }
        return null;
    }

    /** What was typed with its last word written to its end, the most frequent first. */
    List<String> completed(Words words, Query apart) throws IOException {
        var last = words.all().reduce((one, next) -> next).orElse(null);
        if (last == null || last.to() < words.typed().length()) {
            return List.of();
        }
        var before = words.typed().substring(0, last.from());
        var completed = new ArrayList<String>();
        for (var word : vocabulary.beginning(last).limit(MOST_BEGUN).toList()) {
            var query = new BooleanQuery.Builder().add(term(Fields.TONED, word), Occur.FILTER);
            Words.of(before).phrases().forEach(phrase -> query.add(WordsQuery.folded(phrase), Occur.FILTER));
            if (completed.size() < MOST_SHOWN && isAny(query.build(), apart)) {
                completed.add(before + word);
            }
        }
        return completed;
    }

    private boolean isKnown(String folded, Query apart) throws IOException {
        return isAny(term(Fields.FOLDED, folded), apart);
    }

    private static BooleanQuery.Builder beside(List<String> folded) {
        var query = new BooleanQuery.Builder();
        folded.forEach(word -> query.add(term(Fields.FOLDED, word), Occur.FILTER));
        return query;
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private boolean isFound(Words words, Query apart) throws IOException {
        return !words.isNothing() && isAny(WordsQuery.matching(words), apart);
    }

    private boolean isAny(Query query, Query apart) throws IOException {
        var both = new BooleanQuery.Builder().add(query, Occur.FILTER);
        if (apart != null) {
            both.add(apart, Occur.FILTER);
        }
        return searcher.search(both.build(), 1).scoreDocs.length > 0;
    }
}
