package vn.hoiam.limits;

import java.time.Duration;

/** How often something may be done, per address or per address and account. */
public enum Limit {
    /** Per address and account, so that nobody elsewhere can lock a named official out. */
    SIGN_IN(10, Duration.ofMinutes(10)),
    /** Per address: a commune's whole office may sit behind one. */
    SIGN_IN_FROM_ADDRESS(100, Duration.ofMinutes(10)),
    /** Per address: a carrier puts many citizens behind one. */
    SUBMIT(60, Duration.ofHours(1)),
    LOOK_UP(10, Duration.ofMinutes(1)),
    /** Files, per address: each takes work to check. */
    UPLOAD(120, Duration.ofHours(1));

    private final int times;
    private final Duration period;

    Limit(int times, Duration period) {
        this.times = times;
        this.period = period;
    }

    int times() {
        return times;
    }

    Duration period() {
        return period;
    }
}
