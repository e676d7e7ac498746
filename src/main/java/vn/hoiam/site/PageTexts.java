package vn.hoiam.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;

/** How pages speak: every sentence, date and name in the language of the one who reads. */
@Named("text")
@RequestScoped
public class PageTexts {

    @Inject
    HttpServletRequest request;

    public String of(String key, Object... words) {
        return Texts.of(locale(), key, words);
    }

    /** Expression language does not spread a list over varargs; this does. */
    public String sentence(String key, List<?> words) {
        return Texts.of(locale(), key, words == null ? new Object[0] : words.toArray());
    }

    public String name(Bilingual name) {
        return name == null ? "" : name.in(locale());
    }

    /** The language such a name stands in for the reader: Vietnamese where nobody wrote it in theirs. */
    public String languageOf(Bilingual name) {
        return name == null || name.enOrNull() == null ? "vi" : locale().getLanguage();
    }

    /** The same of any word that fills a sentence: what an official typed in one language is Vietnamese. */
    public String languageOfWord(Object word) {
        return word instanceof String || word instanceof Bilingual name && name.enOrNull() == null
                ? "vi"
                : locale().getLanguage();
    }

    /** A count as the reader writes it: 1.284 or 1,284. */
    public String number(Number count) {
        return NumberFormat.getInstance(locale()).format(count);
    }

    /** A measured number with every place it was measured to: 45,366 or 45.366. */
    public String decimal(BigDecimal measured) {
        var format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(measured.scale());
        return format.format(measured);
    }

    public String date(LocalDate day) {
        return day == null ? "" : Texts.date(locale(), day);
    }

    public String weekday(LocalDate day) {
        return day == null ? "" : Texts.weekday(locale(), day);
    }

    public String shortDay(LocalDate day) {
        return Texts.shortDay(locale(), day);
    }

    public String moment(Instant moment) {
        return moment == null ? "" : Texts.moment(locale(), moment);
    }

    public Locale locale() {
        return Language.of(request);
    }

    /** How the same is told in a language that need not be the reader’s, by its code. */
    public PageTexts in(String language) {
        return new PageTexts() {
            @Override
            public Locale locale() {
                return Locale.forLanguageTag(language);
            }
        };
    }

    public boolean isEnglish() {
        return Texts.ENGLISH.equals(locale());
    }
}
