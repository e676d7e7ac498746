package vn.hoiam.texts;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The sentences of the portal, in the reader's language. The first segment of a key names its file:
 * {@code petitions.submit.title} stands in {@code i18n/petitions_vi.properties} as {@code submit.title}.
 * A missing sentence shows its key and never breaks a page.
 */
public final class Texts {

    public static final Locale VIETNAMESE = new Locale("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The sentence of {@code key}. Words that are dates, instants, numbers, {@link Bilingual} or enums with a text key of
     * their own are written in the reader's manner.
     */
    public static String of(Locale reader, String key, Object... words) {
        var dot = key.indexOf('.');
        if (dot < 0) {
            return key;
        }
        try {
            var pattern = ResourceBundle.getBundle("i18n." + key.substring(0, dot), reader, loader(), NO_FALLBACK)
                    .getString(key.substring(dot + 1));
            var written = new Object[words.length];
            for (int i = 0; i < words.length; i++) {
                written[i] = written(reader, words[i]);
            }
            return new MessageFormat(pattern, reader).format(written);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    /** A date in the reader's style: 16/03/2026 or 16 Mar 2026. */
    public static String date(Locale reader, LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(isEnglish(reader) ? "d MMM yyyy" : "dd/MM/yyyy", reader));
    }

    /** The day of this year with its weekday, where there is little room: Th 6 27/11, Fri 27 Nov. */
    public static String shortDay(Locale reader, LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(isEnglish(reader) ? "EEE d MMM" : "EEE dd/MM", reader));
    }

    /** The day with its weekday, where the weekday matters: Thứ Sáu 27/11/2026, Friday 27 Nov 2026. */
    public static String weekday(Locale reader, LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEEE", reader)) + " " + date(reader, day);
    }

    /**
     * A moment in Vietnamese time: 16/03/2026, 15:20 or 16 Mar 2026, 15:20. Of what happened on a day nobody knows the hour of, the
     * first moment of the day is kept, and told without one.
     */
    public static String moment(Locale reader, Instant moment) {
        var local = moment.atZone(VIETNAM);
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return date(reader, local.toLocalDate());
        }
        return date(reader, local.toLocalDate()) + ", " + local.format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    private static Object written(Locale reader, Object word) {
        if (word instanceof LocalDate day) {
            return date(reader, day);
        }
        if (word instanceof Instant moment) {
            return moment(reader, moment);
        }
        if (word instanceof Bilingual name) {
            return name.in(reader);
        }
        if (word instanceof Named named) {
            return of(reader, named.textKey());
        }
        if (word instanceof Integer || word instanceof Long) {
            return word;
        }
        if (word instanceof Number number) {
            return NumberFormat.getInstance(reader).format(number);
        }
        return word;
    }

    private static boolean isEnglish(Locale reader) {
        return ENGLISH.getLanguage().equals(reader.getLanguage());
    }

    private static ClassLoader loader() {
        return Texts.class.getClassLoader();
    }
}
