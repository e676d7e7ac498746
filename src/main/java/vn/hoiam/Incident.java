package vn.hoiam;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A failure that a person must look into, whichever outlet it came out of: has a number that can be read out on the
 * telephone, and one entry in the log.
 */
public final class Incident {

    /** The request attribute under which the error page finds the number. */
    public static final String NUMBER = "incident";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ACEHKMNPRTXY";
    private static final int DEEPEST = 10;
    private static final int FRAMES = 60;

    private Incident() {}

    /** The number of this failure, which is logged the first time a request speaks of it. */
    public static String of(Throwable failure, HttpServletRequest request) {
        if (request.getAttribute(NUMBER) instanceof String known) {
            return known;
        }
        var number = newNumber();
        request.setAttribute(NUMBER, number);
        if (LOG.isLoggable(Level.SEVERE)) {
            LOG.severe("Incident " + number + "\n" + trace(failure));
        }
        return number;
    }

    public static boolean isNumber(String text) {
        return text != null && text.matches("[" + LETTERS + "]{2}[0-9]{2}-[0-9]{4}");
    }

    private static String newNumber() {
        var number = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number + "%02d-%04d".formatted(RANDOM.nextInt(100), RANDOM.nextInt(10_000));
    }

    /** Where it failed, without the messages: they may quote what a citizen wrote. */
    static String trace(Throwable failure) {
        var trace = new StringBuilder();
        var cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            trace.append(depth == 0 ? "" : "Caused by: ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                trace.append(" [SQLSTATE ").append(sql.getSQLState()).append(']');
            }
            trace.append('\n');
            var frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                trace.append("\tat ").append(frames[i]).append('\n');
            }
        }
        return trace.toString();
    }
}
