package vn.hoiam.indicators;

import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import vn.hoiam.texts.Named;

/** A number of petitions in a line of figures; behind each stands a list of exactly those petitions. */
public enum Figure implements Named {
    RECEIVED(UnitFigures::received),
    ANSWERED_ON_TIME(UnitFigures::answeredOnTime),
    ANSWERED_LATE(UnitFigures::answeredLate),
    OPEN_ON_TIME(UnitFigures::openOnTime),
    OPEN_OVERDUE(UnitFigures::openOverdue),
    CLOSED(UnitFigures::closed),
    ANSWERED_OUT_OF(line -> line.answered().outOf()),
    TOLD_ON_TIME(UnitFigures::toldOnTime),
    TOLD_LATE(UnitFigures::toldLate),
    UNTOLD_ON_TIME(UnitFigures::untoldOnTime),
    UNTOLD_OVERDUE(UnitFigures::untoldOverdue),
    TOLD_OUT_OF(line -> line.told().outOf()),
    FORWARDED_OUT(UnitFigures::forwardedOut),
    FORWARDED_IN(UnitFigures::forwardedIn),
    ASKED_AGAIN(UnitFigures::askedAgain),
    COMPLAINED_AGAIN(UnitFigures::complainedAgain);

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    private final ToLongFunction<UnitFigures> count;

    Figure(ToLongFunction<UnitFigures> count) {
        this.count = count;
    }

    public long of(UnitFigures line) {
        return count.applyAsLong(line);
    }

    /** The name of its column: {@code answeredOnTime}. */
    public String column() {
        return NEXT_WORD.matcher(name().toLowerCase(Locale.ROOT)).replaceAll(word -> word.group(1)
                .toUpperCase(Locale.ROOT));
    }

    @Override
    public String textKey() {
        return "indicators.column." + column();
    }
}
