package vn.hoiam.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Asks an index: which things there are, in which order, and how many of what. What they say is not there to be told. */
@ApplicationScoped
class Finding {

    /**
     * A result as the index knows it.
     *
     * @param key by which the database finds it
     */
    record Key(Matter matter, String value) {}

    /**
     * What an index answered.
     *
     * @param meant what may have been meant where nothing was found; null where there is nothing to say
     */
    record Answer(List<Key> keys, Facets facets, String meant) {

        static final Answer NOTHING = new Answer(List.of(), Facets.NONE, null);

        Answer {
            keys = List.copyOf(keys);
        }
    }

    private record Counted(Object reader, Query query, int today) {}

    private static final Logger LOG = Logger.getLogger(Finding.class.getName());

    private static final int MOST_REMEMBERED = 50;

    /** Nobody who sends something waits longer. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    @Inject
    Indexes indexes;

    private final Cache<Counted, Counts> counts = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final Cache<Object, Headings> headings =
            Caffeine.newBuilder().maximumSize(2L * Scope.values().length).build();
    private final Cache<Scope, Vocabulary> vocabularies =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    Standing standing(Scope scope) {
        return indexes.standing(scope);
    }

    Answer find(Scope scope, Narrowing narrowing, Section section) {
        return ask(
                scope,
                searcher -> {
                    var facets = counts(searcher, narrowing).facets(narrowing);
                    var keys = facets.total() == 0 ? List.<Key>of() : keys(searcher, narrowing, section);
                    var meant = facets.total() == 0
                            ? new Guess(searcher, vocabulary(scope, searcher)).meant(narrowing)
                            : null;
                    return new Answer(keys, facets, meant);
                },
                Answer.NOTHING);
    }

    /** Results only, without what is counted beside them. */
    List<Key> keys(Scope scope, Narrowing narrowing, Section section) {
        return ask(scope, searcher -> keys(searcher, narrowing, section), List.of());
    }

    /** The first of what a query finds, as far as a moment is enough to look; nothing where the index is not whole yet. */
    List<Key> atOnce(Scope scope, Query query, int most) {
        if (!standing(scope).isWhole()) {
            return List.of();
        }
        return ask(
                scope,
                searcher -> {
                    var hasty = new IndexSearcher(searcher.getIndexReader());
                    hasty.setTimeout(new QueryTimeoutImpl(MOMENT.toMillis()));
                    return read(hasty, hasty.search(query, most).scoreDocs);
                },
                List.of());
    }

    /** What an index tells of syllables, by syllable; nothing where it cannot be asked. */
    Map<String, Double> told(Scope scope, Index.Question<Map<String, Double>> question) {
        return ask(scope, question, Map.of());
    }

    /** How what is being typed may go on. */
    List<String> completed(Scope scope, Words words, Query apart) {
        return ask(
                scope, searcher -> new Guess(searcher, vocabulary(scope, searcher)).completed(words, apart), List.of());
    }

    /** An index that cannot be asked has no answer: it is opened anew, and pages say that it is not whole. */
    private <T> T ask(Scope scope, Index.Question<T> question, T otherwise) {
        return indexes.find(scope)
                .map(index -> ask(scope, index, question, otherwise))
                .orElse(otherwise);
    }

    private <T> T ask(Scope scope, Index index, Index.Question<T> question, T otherwise) {
        try {
            return index.ask(question);
        } catch (IndexDamaged damaged) {
            LOG.log(Level.WARNING, "The index “{0}” cannot be asked: {1}", new Object[] {
                scope.folder(), damaged.getCause().getClass().getName()
            });
            indexes.drop(scope, index);
            return otherwise;
        }
    }

    private Counts counts(IndexSearcher searcher, Narrowing narrowing) throws IOException {
        var key = new Counted(state(searcher.getIndexReader()), narrowing.counted(), narrowing.today());
        var known = counts.getIfPresent(key);
        if (known == null) {
            known = searcher.search(key.query(), new Tallying(headings(key.reader(), searcher), narrowing.today()));
            counts.put(key, known);
        }
        return known;
    }

    private Headings headings(Object state, IndexSearcher searcher) throws IOException {
        var known = headings.getIfPresent(state);
        if (known == null) {
            known = Headings.of(searcher.getIndexReader());
            headings.put(state, known);
        }
        return known;
    }

    /** Stands for the index at one moment. */
    private static Object state(IndexReader reader) {
        return reader.getReaderCacheHelper().getKey();
    }

    /** Learned by one who needs it; others who do wait for that. */
    private Vocabulary vocabulary(Scope scope, IndexSearcher searcher) throws IOException {
        try {
            return vocabularies.get(scope, wanted -> learned(searcher));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static Vocabulary learned(IndexSearcher searcher) {
        try {
            return Vocabulary.of(searcher.getIndexReader());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Key> keys(IndexSearcher searcher, Narrowing narrowing, Section section) throws IOException {
        var best = new Ranking(searcher, narrowing).best(section);
        var first = Math.min(best.length, section.first());
        return read(searcher, Arrays.copyOfRange(best, first, Math.max(first, Math.min(best.length, section.until()))));
    }

    private static List<Key> read(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        var keys = Stream.<Key>builder();
        for (var one : found) {
            keys.add(key(searcher, one.doc));
        }
        return keys.build().toList();
    }

    private static Key key(IndexSearcher searcher, int document) throws IOException {
        var parts = searcher.getIndexReader().leaves();
        var part = parts.get(ReaderUtil.subIndex(document, parts));
        var key = part.reader().getBinaryDocValues(Fields.KEY);
        if (!key.advanceExact(document - part.docBase)) {
            throw new IOException("a document without a key");
        }
        var told = key.binaryValue().utf8ToString();
        var between = told.indexOf(Facet.BETWEEN);
        return new Key(Matter.valueOf(told.substring(0, between)), told.substring(between + 1));
    }
}
