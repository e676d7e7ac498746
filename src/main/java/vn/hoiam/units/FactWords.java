package vn.hoiam.units;

import java.time.Instant;
import java.time.LocalDate;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Named;
import vn.hoiam.texts.Texts;

/**
 * How the words of facts are written down, so that the sentence can be built later in the reader's language:
 * a unit by its row, a day as ISO date, a glossary word by its key, a typed name in both
 * languages.
 */
public final class FactWords {

    private static final String UNIT = "unit:";
    private static final String AREA = "area:";
    private static final String DAY = "day:";
    private static final String MOMENT = "at:";
    private static final String NAMED = "text:";

    private static final String NAME = "name:";
    private static final String BETWEEN_LANGUAGES = "\n";

    private FactWords() {}

    public static String unit(Unit unit) {
        return unit(unit.id());
    }

    public static String unit(long id) {
        return UNIT + id;
    }

    /** The unit as a place rather than its committee. */
    public static String area(UnitRow unit) {
        return AREA + unit.id();
    }

    public static String day(LocalDate day) {
        return DAY + day;
    }

    public static String moment(Instant moment) {
        return MOMENT + moment;
    }

    /** The moment that a word tells. */
    public static Instant moment(String word) {
        return Instant.parse(word.substring(MOMENT.length()));
    }

    public static String named(Named named) {
        return NAMED + named.textKey();
    }

    /** A name an official typed in both languages, each in one line. */
    public static String name(Bilingual name) {
        return NAME + name.vi() + BETWEEN_LANGUAGES + name.en();
    }

    /** What {@link Texts} writes in the reader's manner; a word without a mark stands for itself. */
    public static Object read(String word, Units units) {
        if (word.startsWith(UNIT)) {
            return units.row(Long.parseLong(word.substring(UNIT.length()))).committee();
        }
        if (word.startsWith(AREA)) {
            return units.row(Long.parseLong(word.substring(AREA.length()))).fullName();
        }
        if (word.startsWith(DAY)) {
            return LocalDate.parse(word.substring(DAY.length()));
        }
        if (word.startsWith(MOMENT)) {
            return moment(word);
        }
        if (word.startsWith(NAMED)) {
            var key = word.substring(NAMED.length());
            return new Bilingual(Texts.of(Texts.VIETNAMESE, key), Texts.of(Texts.ENGLISH, key));
        }
        if (word.startsWith(NAME)) {
            var names = word.substring(NAME.length()).split(BETWEEN_LANGUAGES, 2);
            return new Bilingual(names[0], names[1]);
        }
        return word;
    }
}
