package vn.hoiam.indicators.pages;

import java.util.List;
import java.util.function.Function;
import vn.hoiam.indicators.DayBand;
import vn.hoiam.indicators.UnitFigures;
import vn.hoiam.site.Histogram;
import vn.hoiam.site.Strip;

/** Figures with the drawings beside them. */
public record FiguresShown(UnitFigures figures, List<DayBand> bands, Strip strip, Histogram plot) {

    static FiguresShown of(UnitFigures figures, List<DayBand> bands, Function<DayBand, String> label) {
        return new FiguresShown(
                figures,
                bands,
                Strip.of(figures.answeredOnTime(), figures.answeredLate(), figures.openOnTime(), figures.openOverdue()),
                Histogram.of(bands.stream()
                        .map(band -> new Histogram.Band(label.apply(band), band.onTime(), band.late()))
                        .toList()));
    }
}
