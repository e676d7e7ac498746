package vn.hoiam.language;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts in place of each word the key under which it is the same word as others ({@link Folding}). There are few thousand syllables:
 * each key is worked out once and remembered.
 */
final class KeyFilter extends TokenFilter {

    private static final int MOST_REMEMBERED = 20_000;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final CharArrayMap<char[]> known = new CharArrayMap<>(1_000, false);
    private final UnaryOperator<String> key;

    KeyFilter(TokenStream words, UnaryOperator<String> key) {
        super(words);
        this.key = key;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var its = key();
        word.copyBuffer(its, 0, its.length);
        return true;
    }

    private char[] key() {
        var its = known.get(word.buffer(), 0, word.length());
        if (its == null) {
            its = key.apply(word.toString()).toCharArray();
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            known.put(word.toString(), its);
        }
        return its;
    }
}
