package vn.hoiam.texts;

import java.util.Locale;

/** A name that stands in both languages: a unit, a sector, an office. */
public record Bilingual(String vi, String en) {

    public String in(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? en : vi;
    }
}
