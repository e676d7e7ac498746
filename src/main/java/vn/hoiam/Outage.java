package vn.hoiam;

import jakarta.resource.ResourceException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ground gives way for a while: the database is away, or it or the disk takes nothing more. What was asked has not been recorded,
 * or its answer was lost; it may be asked again under the same key.
 */
public final class Outage {

    /** After how many seconds it is worth asking again. */
    public static final int RETRY_AFTER = 30;

    private static final int DEEPEST = 20;

    // No connection; insufficient resources, a full disk among them; ended by its operator; the system around it.
    private static final Pattern STATES = Pattern.compile("(08|53|57P|58).*");
    private static final Pattern FULL = Pattern.compile("(?i).*(no space left on device|disk quota exceeded).*");

    private Outage() {}

    /** Whether a failure comes from there, whatever the server wrapped around it. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return sql.getSQLState() != null
                    && STATES.matcher(sql.getSQLState()).matches();
        }
        // No connection came free in time.
        return cause instanceof ResourceException
                || cause instanceof IOException
                        && cause.getMessage() != null
                        && FULL.matcher(cause.getMessage()).matches();
    }
}
