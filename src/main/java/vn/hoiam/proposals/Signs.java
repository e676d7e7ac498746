package vn.hoiam.proposals;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The signs in a text by which it is judged, each once: words of the list, the longest first and none within others, then
 * single words and pairs.
 */
final class Signs {

    private static final int PAIR = 2;

    /** Signs of the list, with their words as typed. */
    private final Map<String, String> listed = new LinkedHashMap<>();

    /** Signs that are on no list. */
    private final Set<String> others = new LinkedHashSet<>();

    private final Words words;
    private final WordList list;
    private final BitSet told = new BitSet();

    private Signs(Words words, WordList list) {
        this.words = words;
        this.list = list;
    }

    static Signs of(String text, WordList list) {
        var signs = new Signs(Words.of(text), list);
        signs.read();
        return signs;
    }

    private void read() {
        var lengths = new int[words.size()];
        var longest = 0;
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.min(list.longest(words.key(i)), lengths.length - i);
            longest = Math.max(longest, lengths[i]);
        }
        for (int length = longest; length > 0; length--) {
            for (int from = 0; from < lengths.length; from++) {
                if (lengths[from] >= length) {
                    take(from, from + length);
                }
            }
        }
        takeOthers();
    }

    private void take(int from, int to) {
        var sign = WordList.sign(words, from, to);
        if (list.has(sign) && told.nextClearBit(from) < to) {
            listed.putIfAbsent(sign, words.typed(from, to));
            told.set(from, to);
        }
    }

    private void takeOthers() {
        for (int i = 0; i < words.size(); i++) {
            others.add(words.key(i));
            if (i + PAIR <= words.size()) {
                others.add(words.keys(i, i + PAIR));
            }
        }
        others.removeAll(listed.keySet());
    }

    Map<String, String> listed() {
        return listed;
    }

    Set<String> others() {
        return others;
    }
}
