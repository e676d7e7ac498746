package vn.hoiam.proposals;

import java.util.ArrayList;
import java.util.List;
import vn.hoiam.language.Folding;

/**
 * A text as a row of keys, one for each syllable: without tone marks, and alike where people commonly write one for the
 * other (ng, ngh). Each remembers where it stands.
 */
final class Words {

    static final String BEGINNING = "^";

    private static final String NUMBER = "#";
    private static final String QUESTION = "?";

    /** Of a long text the first words tell what it is. */
    private static final int MOST = 600;

    /** Every letter of Vietnamese without its marks, so that a text need not be folded word by word; 0 for what is none. */
    private static final char[] BARE = bare();

    private record Word(String key, int from, int to) {}

    private final String text;
    private final List<Word> all = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text, from its beginning. */
    static Words of(String text) {
        var words = new Words(text);
        words.all.add(new Word(BEGINNING, 0, 0));
        return words.read();
    }

    /** The words of a list, which may stand anywhere in a text unless they say otherwise. */
    static Words listed(String text) {
        var words = new Words(text);
        if (text.startsWith(BEGINNING)) {
            words.all.add(new Word(BEGINNING, 0, 0));
        }
        return words.read();
    }

    private Words read() {
        int at = 0;
        while (at < text.length() && all.size() < MOST) {
            var end = end(at);
            if (end > at) {
                all.add(new Word(key(at, end), at, end));
            } else if (text.charAt(at) == '?') {
                all.add(new Word(QUESTION, at, at + 1));
            }
            at = Math.max(end, at + 1);
        }
        return this;
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private String key(int from, int to) {
        var key = new StringBuilder(to - from);
        var isNumber = true;
        for (int i = from; i < to; i++) {
            var c = text.charAt(i);
            isNumber &= Character.isDigit(c);
            if (!isMark(c)) {
                key.append(c < BARE.length && BARE[c] != 0 ? BARE[c] : c);
            }
        }
        return isNumber ? NUMBER : spelt(key);
    }

    private static String spelt(StringBuilder key) {
        if (key.length() > 0 && key.charAt(key.length() - 1) == 'y') {
            return Folding.fold(key.toString());
        }
        var h = key.indexOf("gh");
        return h == 0 || h == 1 && key.charAt(0) == 'n'
                ? key.deleteCharAt(h + 1).toString()
                : key.toString();
    }

    int size() {
        return all.size();
    }

    String key(int at) {
        return all.get(at).key;
    }

    /** The keys of some words in a row. */
    String keys(int from, int to) {
        var keys = new StringBuilder(key(from));
        for (int i = from + 1; i < to; i++) {
            keys.append(' ').append(key(i));
        }
        return keys.toString();
    }

    /** One word with its marks. */
    String toned(int at) {
        return Folding.toned(typed(at, at + 1));
    }

    /** Some words in a row as they were typed. */
    String typed(int from, int to) {
        return text.substring(all.get(from).from, all.get(to - 1).to).strip();
    }

    private static char[] bare() {
        var bare = new char['\u1f00'];
        for (char c = 0; c < bare.length; c++) {
            var folded = Folding.fold(String.valueOf(c));
            if (Character.isLetter(c) && folded.length() == 1) {
                // A letter alone is no syllable that ends in y.
                bare[c] = isY(c) ? 'y' : folded.charAt(0);
            }
        }
        return bare;
    }

    private static boolean isY(char c) {
        return "yYýÝỳỲỷỶỹỸỵỴ".indexOf(c) >= 0;
    }
}
