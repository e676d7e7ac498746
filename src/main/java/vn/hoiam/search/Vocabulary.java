package vn.hoiam.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import vn.hoiam.language.EditDistance;
import vn.hoiam.language.Folding;
import vn.hoiam.language.IndexedWord;

/**
 * The words of an index, found by how they are written without marks. A word may be left of a text that is no longer there: whoever
 * proposes one looks first whether anything has it.
 */
final class Vocabulary {

    private static final int MOST_WORDS = 50_000;
    private static final int MOST_LETTERS = 7;
    private static final int SHORT = 4;

    /** What a syllable without marks can be: a beginning, up to three vowels, an end. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?");

    /** A word with its marks, and in how many texts it stands, about. */
    private record Known(String toned, int texts) {

        /** Numbers are nobody's spelling mistake, no syllable is longer, and what one text has may be anything. */
        boolean isWord() {
            return toned.length() <= MOST_LETTERS
                    && toned.chars().allMatch(Character::isLetter)
                    && (texts > 1 || SYLLABLE.matcher(Folding.fold(toned)).matches());
        }
    }

    private static final Comparator<Known> OFTEN =
            Comparator.comparingInt(Known::texts).reversed();

    /** By their writing without marks; the most frequent of one writing first. */
    private final NavigableMap<String, List<Known>> words = new TreeMap<>();

    private Vocabulary(Collection<Known> known) {
        known.forEach(word -> words.computeIfAbsent(Folding.fold(word.toned()), folded -> new ArrayList<>(1))
                .add(word));
        words.values().forEach(alike -> alike.sort(OFTEN.thenComparing(Known::toned)));
    }

    static Vocabulary of(IndexReader reader) throws IOException {
        return of(reader, MOST_WORDS);
    }

    /** The most frequent words, so many at most. */
    static Vocabulary of(IndexReader reader, int most) throws IOException {
        var known = new PriorityQueue<>(OFTEN.reversed());
        var terms = MultiTerms.getTerms(reader, Fields.TONED);
        if (terms != null) {
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                var word = new Known(term.utf8ToString(), each.docFreq());
                if (word.isWord()) {
                    known.add(word);
                }
                if (known.size() > most) {
                    known.remove();
                }
            }
        }
        return new Vocabulary(known);
    }

    /** Words that somebody may have meant who typed another, the likeliest first. */
    List<String> near(IndexedWord typed) {
        var most = typed.folded().length() < SHORT ? 1 : 2;
        record Near(Known word, int letters, int marks) {}
        var near = new ArrayList<Near>();
        words.forEach((folded, alike) -> {
            if (Math.abs(folded.length() - typed.folded().length()) <= most) {
                var letters = EditDistance.between(typed.folded(), folded);
                if (letters <= most) {
                    alike.forEach(word ->
                            near.add(new Near(word, letters, EditDistance.between(typed.toned(), word.toned()))));
                }
            }
        });
        return near.stream()
                .sorted(Comparator.comparingInt(Near::letters)
                        .thenComparing(word -> typed.isMarked() ? word.marks() : 0)
                        .thenComparing(Near::word, OFTEN))
                .map(word -> word.word().toned())
                .toList();
    }

    /** Words that begin like this, the most frequent first; with marks only where some were typed. */
    Stream<String> beginning(IndexedWord typed) {
        return words.subMap(typed.folded(), typed.folded() + Character.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .filter(word -> !typed.isMarked() || word.toned().startsWith(typed.toned()))
                .sorted(OFTEN)
                .map(Known::toned);
    }
}
