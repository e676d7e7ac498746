package vn.hoiam.indicators;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.hoiam.texts.Named;

/** The days, both included, on which the petitions that are counted were sent; never after today. */
public record Period(Kind kind, LocalDate from, LocalDate to, LocalDate today) {

    private static final LocalDate EARLIEST = LocalDate.of(1999, 12, 31);

    /** How a period is chosen. */
    public enum Kind implements Named {
        YEAR,
        QUARTER,
        DAYS_30,
        DAYS_90,
        DAYS;

        @Override
        public String textKey() {
            return "indicators.period." + name();
        }
    }

    public static Period of(Kind kind, LocalDate today) {
        return new Period(kind, begin(kind, today), today, today);
    }

    /** From one day to another; what lies after today is not asked for. */
    public static Period between(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from) || from.isAfter(today)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
        return new Period(Kind.DAYS, from, to.isAfter(today) ? today : to, today);
    }

    /**
     * From one day to another as they are written, such as 2026-01-31; this year up to today where they are left out. Empty
     * when they are no days or no time lies between them.
     */
    public static Optional<Period> find(String from, String to, LocalDate today) {
        try {
            var end = to == null ? today : LocalDate.parse(to);
            var begin = from == null ? end.withDayOfYear(1) : LocalDate.parse(from);
            var isTime = !end.isBefore(begin) && !begin.isAfter(today) && begin.isAfter(EARLIEST);
            return isTime ? Optional.of(between(begin, end, today)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static LocalDate begin(Kind kind, LocalDate today) {
        return switch (kind) {
            case YEAR -> today.withDayOfYear(1);
            case QUARTER -> today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
            case DAYS_30 -> today.minusDays(29);
            case DAYS_90 -> today.minusDays(89);
            case DAYS -> throw new IllegalArgumentException("days are told by their dates");
        };
    }
}
