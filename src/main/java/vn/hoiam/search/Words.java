package vn.hoiam.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.language.IndexedWord;
import vn.hoiam.language.VietnameseAnalyzer;

/**
 * What somebody typed to find something: words, and phrases in quotation marks. There is no other grammar, so nothing that can be
 * typed is wrong: a mark without its second one is not there, and what is too long is cut off.
 *
 * @param typed as far as it was read
 */
public record Words(String typed, List<Phrase> phrases) {

    static final int MOST_LETTERS = 300;
    static final int MOST_WORDS = 20;

    static final Words NONE = new Words("", List.of());

    private static final String OPENING = "\"“”„‟«»＂";
    private static final Pattern QUOTED = Pattern.compile("[%1$s]([^%1$s]*)[%1$s]|([^%1$s]+)".formatted(OPENING));

    public Words {
        phrases = List.copyOf(phrases);
    }

    public static Words of(String typed) {
        if (typed == null || typed.isBlank()) {
            return NONE;
        }
        var read = cut(typed.strip());
        var phrases = new ArrayList<Phrase>();
        var left = MOST_WORDS;
        for (var part = QUOTED.matcher(read); part.find() && left > 0; ) {
            var isQuoted = part.group(1) != null;
            var syllables = VietnameseAnalyzer.syllables(isQuoted ? part.group(1) : part.group(2));
            var words = moved(syllables.subList(0, Math.min(left, syllables.size())), part.start(isQuoted ? 1 : 2));
            left -= words.size();
            if (isQuoted && !words.isEmpty()) {
                phrases.add(new Phrase(words));
            } else {
                words.forEach(word -> phrases.add(new Phrase(List.of(word))));
            }
        }
        return new Words(read, phrases);
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), MOST_LETTERS));
    }

    /** The same with places in the whole of what was typed. */
    private static List<IndexedWord> moved(List<IndexedWord> words, int by) {
        return words.stream()
                .map(word -> new IndexedWord(word.toned(), word.folded(), word.from() + by, word.to() + by))
                .toList();
    }

    /** Whether there is nothing to look for. */
    public boolean isNothing() {
        return phrases.isEmpty();
    }

    Stream<IndexedWord> all() {
        return phrases.stream().flatMap(phrase -> phrase.words().stream());
    }
}
