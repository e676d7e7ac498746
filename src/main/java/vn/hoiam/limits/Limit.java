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
    /** What a form that is being written suggests: asked after each pause of its writer. */
    SUGGEST(600, Duration.ofHours(1)),
    /** How words that are looked for may go on: asked while they are typed, by many behind one address. */
    COMPLETE(3000, Duration.ofHours(1)),
    /** Files, per address: each takes work to check. */
    UPLOAD(120, Duration.ofHours(1)),
    /** Letters with a link that opens a citizen’s folder, per network: a carrier puts many citizens behind one. */
    FOLDER_LINK(60, Duration.ofHours(1)),
    /** The same per mail address, so that nobody’s mailbox is filled by another. */
    FOLDER_LINK_TO_ADDRESS(5, Duration.ofHours(1));

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
