package vn.hoiam.search;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import vn.hoiam.calendar.Now;
import vn.hoiam.store.Moments;

/** A row as a native query gives it. */
final class Row {

    private final Object[] columns;

    Row(Object[] columns) {
        this.columns = columns;
    }

    /** Null where there is nothing. */
    String text(int place) {
        return columns[place] == null ? null : columns[place].toString();
    }

    long number(int place) {
        return ((Number) columns[place]).longValue();
    }

    boolean is(int place) {
        return Boolean.TRUE.equals(columns[place]);
    }

    Instant moment(int place) {
        return Moments.of(columns[place]);
    }

    /** The driver gives a date as one or the other, depending on who asks. */
    LocalDate day(int place) {
        return columns[place] instanceof Date day ? day.toLocalDate() : (LocalDate) columns[place];
    }

    int yearOf(int place) {
        return LocalDate.ofInstant(moment(place), Now.VIETNAM).getYear();
    }
}
