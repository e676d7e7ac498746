package vn.hoiam.texts;

import java.util.Locale;

/** A name that stands in both languages: a unit, a sector, an office. */
public record Bilingual(String vi, String en) {

    /** What was written in Vietnamese, and in English if somebody did: else everybody reads the Vietnamese. Null where there is none. */
    public static Bilingual orOne(String vi, String en) {
        return vi == null || vi.isEmpty() ? null : new Bilingual(vi, en == null || en.isEmpty() ? vi : en);
    }

    /** Null where there is nothing but the Vietnamese. */
    public String enOrNull() {
        return en.equals(vi) ? null : en;
    }

    public String in(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? en : vi;
    }
}
