package vn.hoiam.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * Takes a Vietnamese text apart into its syllables: each under the key that keeps its tone marks, or under the one without. What is
 * written composed or decomposed, in capitals, with the mark on either vowel (hoà, hòa) is the same word in both.
 */
public final class VietnameseAnalyzer extends Analyzer {

    /** By their tone marks: “đường” is not “dương”. */
    public static final VietnameseAnalyzer TONED = new VietnameseAnalyzer(VietnameseAnalyzer::toned, false);

    /** Without them: whoever types “duong” finds both. */
    public static final VietnameseAnalyzer FOLDED = new VietnameseAnalyzer(VietnameseAnalyzer::folded, false);

    /** Two syllables side by side, as most Vietnamese words are: each such pair is found at once, where two syllables are looked for
     * in every text that has both. */
    public static final VietnameseAnalyzer TONED_PAIRS = new VietnameseAnalyzer(VietnameseAnalyzer::toned, true);

    public static final VietnameseAnalyzer FOLDED_PAIRS = new VietnameseAnalyzer(VietnameseAnalyzer::folded, true);

    /** No syllable is this long: what is, was not written to be read. */
    public static final int LONGEST = 40;

    private static final int BETWEEN_PARTS = 100;
    private static final String BETWEEN = " ";

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private final UnaryOperator<String> key;
    private final boolean inPairs;

    private VietnameseAnalyzer(UnaryOperator<String> key, boolean inPairs) {
        this.key = key;
        this.inPairs = inPairs;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var syllables = CharTokenizer.fromTokenCharPredicate(VietnameseAnalyzer::isOfWord);
        var words = new LengthFilter(new KeyFilter(syllables, key), 1, LONGEST);
        return new TokenStreamComponents(syllables, inPairs ? pairs(words) : words);
    }

    private static TokenStream pairs(TokenStream words) {
        var pairs = new ShingleFilter(words, 2, 2);
        pairs.setOutputUnigrams(false);
        pairs.setTokenSeparator(BETWEEN);
        return pairs;
    }

    /** The key of two syllables side by side, made of the keys of both. */
    public static String pair(String one, String next) {
        return one + BETWEEN + next;
    }

    /** Letters, marks on them and digits; whatever else stands between them ends a word: TP.HCM, 0909.123, QĐ-UBND, R’lấp. */
    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || (MARKS >> Character.getType(letter) & 1) != 0;
    }

    /** One writing of what is written in capitals, composed or decomposed, or in letters made for other scripts. */
    private static String toned(String word) {
        return Folding.canonical(Normalizer.normalize(word, Form.NFKC).toLowerCase(Locale.ROOT));
    }

    private static String folded(String word) {
        return Folding.fold(toned(word));
    }

    /** No phrase reaches from one part of a document into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_PARTS;
    }

    /** The words of a text, with the places where they stand in it. */
    public static List<IndexedWord> syllables(String text) {
        var words = new ArrayList<IndexedWord>();
        try (var stream = TONED.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var toned = word.toString();
                words.add(new IndexedWord(toned, Folding.fold(toned), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
