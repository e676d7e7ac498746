package vn.hoiam.limits;

import java.io.Serial;
import java.time.Duration;
import vn.hoiam.Refusal;

/** Done too often for now; it may be tried again later. */
public class TooMany extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooMany(Limit limit) {
        super("limits." + limit.name(), limit.times(), limit.period().toMinutes());
        this.retryAfter = limit.period().dividedBy(limit.times());
    }

    /** After this time one more attempt is allowed. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
