package vn.hoiam.site;

import java.util.Locale;
import vn.hoiam.calendar.TermUnit;
import vn.hoiam.law.CountedDay;
import vn.hoiam.texts.Named;

/** How a day of a period is drawn: each by a shape of its own, so that no colour is needed to tell them apart. */
public enum DayMark implements Named {
    START("M18 3a15 15 0 1 0 .01 0z", ""),
    COUNTED(Shape.SQUARE, ""),
    EXCHANGED(Shape.SQUARE, "M25 7h7M28.5 3.5v7"),
    OFF(Shape.SQUARE, ""),
    PAUSED(Shape.SQUARE, "M6 8v20M30 8v20"),
    ROLLED(Shape.SQUARE, "M4 32L32 4"),
    DUE(Shape.SQUARE, "M20 3h13v13z");

    private static final class Shape {
        static final String SQUARE = "M3 3h30v30h-30z";
    }

    private final String outline;
    private final String sign;

    DayMark(String outline, String sign) {
        this.outline = outline;
        this.sign = sign;
    }

    /** That a Saturday is worked matters only where working days are counted. */
    static DayMark of(CountedDay day, TermUnit unit) {
        if (day.isDue()) {
            return DUE;
        }
        return switch (day.role()) {
            case START -> START;
            case COUNTED -> day.isWorkedInExchange() && unit == TermUnit.WORKING_DAYS ? EXCHANGED : COUNTED;
            case OFF -> OFF;
            case PAUSED -> PAUSED;
            case ROLLED -> ROLLED;
        };
    }

    /** The edge of its square or circle, in a place of 36 by 36. */
    public String outline() {
        return outline;
    }

    /** What is drawn besides, so that it is known without its colour; may be empty. */
    public String sign() {
        return sign;
    }

    /** Its class in the stylesheet. */
    public String styleClass() {
        return "day-" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String textKey() {
        return "site.day-mark." + name();
    }
}
