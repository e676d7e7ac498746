package vn.hoiam.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.hoiam.indicators.DayBand;
import vn.hoiam.indicators.Period;
import vn.hoiam.indicators.Share;
import vn.hoiam.indicators.UnitFigures;

/** Figures written down as JSON. What cannot be said of so few is left out. */
final class WrittenFigures {

    private WrittenFigures() {}

    static JsonObject of(UnitFigures figures, Period period, List<DayBand> answerDays) {
        var document = Written.JSON
                .createObjectBuilder()
                .add("unit", Written.unit(figures.unit().code(), figures.unit().fullName()))
                .add("from", period.from().toString())
                .add("to", period.to().toString())
                .add("today", period.today().toString())
                .add("received", figures.received())
                .add("closed", figures.closed())
                .add(
                        "answered",
                        promise(
                                figures.answeredOnTime(),
                                figures.answeredLate(),
                                figures.openOnTime(),
                                figures.openOverdue(),
                                figures.answered()))
                .add(
                        "told",
                        promise(
                                figures.toldOnTime(),
                                figures.toldLate(),
                                figures.untoldOnTime(),
                                figures.untoldOverdue(),
                                figures.told()))
                .add("forwardedOut", figures.forwardedOut())
                .add("forwardedIn", figures.forwardedIn())
                .add("askedAgain", figures.askedAgain())
                .add("complainedAgain", figures.complainedAgain());
        if (figures.medianDays() != null) {
            document.add("medianDays", figures.medianDays()).add("ninthDecileDays", figures.ninthDecileDays());
        }
        return document.add("answerDays", bands(answerDays)).build();
    }

    private static JsonObjectBuilder promise(long onTime, long late, long openOnTime, long openOverdue, Share share) {
        var counts = Written.JSON
                .createObjectBuilder()
                .add("onTime", onTime)
                .add("late", late)
                .add("openOnTime", openOnTime)
                .add("openOverdue", openOverdue)
                .add("outOf", share.outOf());
        if (share.isTold()) {
            counts.add("share", share.percent()).add("low", share.low()).add("high", share.high());
        }
        return counts;
    }

    private static JsonArrayBuilder bands(List<DayBand> bands) {
        var written = Written.JSON.createArrayBuilder();
        for (var band : bands) {
            var object = Written.JSON.createObjectBuilder().add("first", band.first());
            if (band.last() != null) {
                object.add("last", band.last());
            }
            written.add(object.add("onTime", band.onTime()).add("late", band.late()));
        }
        return written;
    }
}
