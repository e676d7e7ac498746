package vn.hoiam.api;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import vn.hoiam.texts.Texts;

/** The language of those who read an answer: Vietnamese unless they would rather have English. */
final class ReaderLanguage {

    private static final int LONGEST = 200;

    private ReaderLanguage() {}

    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
            return Texts.VIETNAMESE;
        }
        try {
            var chosen = Locale.lookup(LanguageRange.parse(acceptLanguage), List.of(Texts.VIETNAMESE, Texts.ENGLISH));
            return chosen == null ? Texts.VIETNAMESE : chosen;
        } catch (IllegalArgumentException unreadable) {
            return Texts.VIETNAMESE;
        }
    }
}
