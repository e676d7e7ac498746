package vn.hoiam.indicators.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.indicators.DayBand;
import vn.hoiam.indicators.Figures;
import vn.hoiam.indicators.Period;

/** How the whole province has answered this year, as the front page shows it. */
@Named
@RequestScoped
public class ProvinceFigures {

    @Inject
    Figures figures;

    @Inject
    Clock clock;

    private FiguresShown shown;

    public FiguresShown shown() {
        if (shown == null) {
            shown = FiguresShown.of(figures.ofProvince(period()), List.of(), DayBand::textKey);
        }
        return shown;
    }

    public Period period() {
        return Period.of(Period.Kind.YEAR, LocalDate.now(clock));
    }
}
