package vn.hoiam.search;

import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.hoiam.language.IndexedWord;
import vn.hoiam.language.VietnameseAnalyzer;

/**
 * What words ask of an index: all of them, marks or no marks. What has them with the marks that were typed comes before everything that
 * has not; among equals, words in the subject count, and words that stand together.
 */
final class WordsQuery {

    /** More than anything else is worth. */
    private static final float WITH_MARKS = 1_000;

    private WordsQuery() {}

    /** What has all of the words; in no order that means anything. */
    static Query matching(Words words) {
        var query = new BooleanQuery.Builder();
        words.phrases().forEach(phrase -> query.add(folded(phrase), Occur.MUST));
        return query.build();
    }

    /** What has them with the marks that were typed. */
    static Query toned(Words words) {
        var query = new BooleanQuery.Builder();
        words.phrases().forEach(phrase -> query.add(phrase.isMarked() ? toned(phrase) : folded(phrase), Occur.MUST));
        return query.build();
    }

    /** Everything else that has them. */
    static Query others(Words words) {
        var query = new BooleanQuery.Builder();
        words.phrases().forEach(phrase -> query.add(folded(phrase), Occur.MUST));
        if (isMarked(words)) {
            query.add(toned(words), Occur.MUST_NOT);
        }
        return query.build();
    }

    /** What makes one of those that have them better than another: more of the marks, words in the subject, words side by side. */
    static Query better(Words words) {
        var query = new BooleanQuery.Builder();
        words.phrases().stream()
                .filter(Phrase::isMarked)
                .forEach(phrase ->
                        query.add(new BoostQuery(new ConstantScoreQuery(toned(phrase)), WITH_MARKS), Occur.SHOULD));
        var all = words.all().toList();
        all.forEach(word -> query.add(new TermQuery(new Term(Fields.SUBJECT, word.folded())), Occur.SHOULD));
        for (int i = 1; i < all.size(); i++) {
            query.add(pair(Fields.FOLDED_PAIRS, all.get(i - 1), all.get(i), IndexedWord::folded), Occur.SHOULD);
        }
        return query.build();
    }

    /** Whether a mark was typed: without any, nothing is written as it was typed more than anything else. */
    static boolean isMarked(Words words) {
        return words.phrases().stream().anyMatch(Phrase::isMarked);
    }

    private static Query toned(Phrase phrase) {
        return exactly(Fields.TONED, Fields.TONED_PAIRS, phrase, IndexedWord::toned);
    }

    static Query folded(Phrase phrase) {
        return exactly(Fields.FOLDED, Fields.FOLDED_PAIRS, phrase, IndexedWord::folded);
    }

    private static Query exactly(String field, String pairs, Phrase phrase, Function<IndexedWord, String> key) {
        var words = phrase.words();
        if (words.size() == 1) {
            return new TermQuery(new Term(field, key.apply(words.get(0))));
        }
        if (words.size() == 2) {
            return pair(pairs, words.get(0), words.get(1), key);
        }
        // Only where all pairs stand is it looked whether they stand in a row.
        var query = new BooleanQuery.Builder();
        var row = new PhraseQuery.Builder();
        row.add(new Term(field, key.apply(words.get(0))));
        for (int i = 1; i < words.size(); i++) {
            row.add(new Term(field, key.apply(words.get(i))));
            query.add(pair(pairs, words.get(i - 1), words.get(i), key), Occur.FILTER);
        }
        return query.add(row.build(), Occur.MUST).build();
    }

    private static Query pair(String field, IndexedWord one, IndexedWord next, Function<IndexedWord, String> key) {
        return new TermQuery(new Term(field, VietnameseAnalyzer.pair(key.apply(one), key.apply(next))));
    }
}
