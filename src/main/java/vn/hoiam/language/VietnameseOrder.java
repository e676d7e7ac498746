package vn.hoiam.language;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of a Vietnamese dictionary: syllable by syllable, A before Ă before Â, D before Đ, tones after letters. */
public final class VietnameseOrder implements Comparator<String> {

    private final Collator syllables = Collator.getInstance(new Locale("vi"));

    @Override
    public int compare(String one, String other) {
        var first = one.split(" ");
        var second = other.split(" ");
        for (int i = 0; i < first.length && i < second.length; i++) {
            var order = syllables.compare(first[i], second[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length, second.length);
    }
}
