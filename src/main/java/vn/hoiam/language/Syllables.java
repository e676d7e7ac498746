package vn.hoiam.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A text taken apart into its syllables, in the order they were written. */
public record Syllables(String text, List<Syllable> list) {

    // Texts use the same few thousand syllables over and over; what comes beyond these is names and slips.
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_SYLLABLE = 8;
    private static final Map<String, Keys> KNOWN = new ConcurrentHashMap<>();

    private record Keys(String toned, String fold) {

        static Keys of(String written) {
            var meant = Telex.read(written).orElse(written);
            return new Keys(Folding.toned(meant), Folding.fold(meant));
        }
    }

    public Syllables {
        list = List.copyOf(list);
    }

    public static Syllables of(String text) {
        var even = Folding.canonical(text == null ? "" : text);
        var list = new ArrayList<Syllable>();
        char gap = 0;
        for (int at = 0; at < even.length(); ) {
            var end = end(even, at);
            if (end == at) {
                gap = stronger(gap, even.charAt(at), list.isEmpty());
                at++;
                continue;
            }
            var written = even.substring(at, end);
            var keys = keys(written);
            list.add(new Syllable(written, at, end, keys.toned(), keys.fold(), gap));
            gap = ' ';
            // Two that touch, as in "TP2" or "12a", have nothing between them but are read as two.
            at = end;
        }
        return new Syllables(even, list);
    }

    public int size() {
        return list.size();
    }

    public Syllable get(int at) {
        return list.get(at);
    }

    /** What was written from one syllable up to, not including, another. */
    public String between(int from, int until) {
        return from >= until
                ? ""
                : text.substring(list.get(from).start(), list.get(until - 1).end());
    }

    /** Letters, or digits, on from here. */
    private static int end(String text, int from) {
        var first = text.charAt(from);
        var isNumber = Character.isDigit(first);
        var end = from;
        while (end < text.length() && (isNumber ? Character.isDigit(text.charAt(end)) : isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char letter) {
        return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static char stronger(char known, char next, boolean isFirst) {
        if (Character.isWhitespace(next) && next != '\n' || Character.isSpaceChar(next)) {
            return known;
        }
        if (isFirst) {
            return 0;
        }
        return known == ' ' || ",;:.!?\n()".indexOf(next) >= 0 ? next : known;
    }

    private static Keys keys(String written) {
        var known = KNOWN.get(written);
        if (known != null) {
            return known;
        }
        var keys = Keys.of(written);
        if (KNOWN.size() < REMEMBERED && written.length() <= LONGEST_SYLLABLE) {
            KNOWN.put(written, keys);
        }
        return keys;
    }
}
