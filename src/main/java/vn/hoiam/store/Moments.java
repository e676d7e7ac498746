package vn.hoiam.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Moments as a native query gives them. */
public final class Moments {

    private Moments() {}

    /** The driver gives a timestamptz as one or the other, depending on who asks; null stays null. */
    public static Instant of(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) column).toInstant();
    }
}
