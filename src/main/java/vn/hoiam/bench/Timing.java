package vn.hoiam.bench;

import java.util.Arrays;

/**
 * How a call went while many made it at the same time.
 *
 * @param nanos how long each took for the one who waited, sorted
 * @param seconds how long all of it took
 * @param usage what the portal spent on it
 */
record Timing(long[] nanos, double seconds, Usage usage) {

    Timing {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    /** Milliseconds that this share of the calls did not exceed. */
    double millis(double share) {
        var place = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.max(0, place)] / 1e6;
    }

    double serverMillis() {
        return (double) usage.server() / nanos.length;
    }

    double postgresMillis() {
        return (double) usage.postgres() / nanos.length;
    }

    /** Milliseconds of processor time a call, of server and database together. */
    double processorMillis() {
        return serverMillis() + postgresMillis();
    }
}
