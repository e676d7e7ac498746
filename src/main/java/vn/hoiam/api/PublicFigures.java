package vn.hoiam.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import vn.hoiam.NotFound;
import vn.hoiam.indicators.Figures;
import vn.hoiam.indicators.FiguresTable;
import vn.hoiam.indicators.Period;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.Units;

/** The figures of units, for programs and spreadsheets. */
@ApplicationScoped
public class PublicFigures {

    @Inject
    Figures figures;

    @Inject
    Units units;

    @Inject
    Clock clock;

    JsonObject of(String code, String from, String to) {
        var period = period(from, to);
        var unit = units.communes().stream()
                .filter(commune -> commune.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("units.unknown", code));
        return WrittenFigures.of(figures.of(unit, period), period, figures.answerDays(unit, period));
    }

    byte[] table(String from, String to, String language) {
        return FiguresTable.csv(figures.list(period(from, to)), locale(language));
    }

    private Period period(String from, String to) {
        return Period.find(from, to, LocalDate.now(clock))
                .orElseThrow(() -> new Unacceptable(ProblemKind.BAD_FILTER, "from, to", "2026-01-01"));
    }

    private static Locale locale(String language) {
        return "en".equals(language) ? Texts.ENGLISH : Texts.VIETNAMESE;
    }
}
