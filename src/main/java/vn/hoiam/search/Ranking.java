package vn.hoiam.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The order of results. What has the words with their marks comes first; where there is enough of it, nobody looks for anything else. Of
 * both, the best are looked at again: those count more that have more of the marks, words in the subject, words side by side.
 */
record Ranking(IndexSearcher searcher, Narrowing narrowing) {

    private static final int LOOKED_AT = 100;
    private static final double AGAIN = 2;
    private static final ScoreDoc[] NONE = {};

    /** As many of the best as are wanted, and those before them. */
    ScoreDoc[] best(Section section) throws IOException {
        var words = narrowing.words();
        var sort = section.order().sort(words);
        if (sort != null) {
            return searcher.search(narrowing.shown(), new TopFieldCollectorManager(sort, section.until(), null, 1))
                    .scoreDocs;
        }
        var toned = WordsQuery.isMarked(words) ? best(WordsQuery.toned(words), section) : NONE;
        return toned.length >= section.until()
                ? toned
                : Stream.of(toned, best(WordsQuery.others(words), section))
                        .flatMap(Stream::of)
                        .toArray(ScoreDoc[]::new);
    }

    private ScoreDoc[] best(Query found, Section section) throws IOException {
        var most = Math.max(LOOKED_AT, section.until());
        var best = searcher.search(narrowing.shown(found), new TopScoreDocCollectorManager(most, null, 1)).scoreDocs;
        // By the words alone the index passes over most of what has them; whatever else counts, it would have to look
        // at all of it.
        var first = Arrays.copyOf(best, Math.min(LOOKED_AT, best.length));
        var again = QueryRescorer.rescore(
                searcher, new TopDocs(null, first), WordsQuery.better(narrowing.words()), AGAIN, first.length);
        System.arraycopy(again.scoreDocs, 0, best, 0, again.scoreDocs.length);
        return best;
    }
}
