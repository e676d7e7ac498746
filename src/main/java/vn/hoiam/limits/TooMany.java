package vn.hoiam.limits;

import java.io.Serial;
import vn.hoiam.Refusal;

/** Done too often for now; it may be tried again later. */
public class TooMany extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    TooMany(Limit limit) {
        super("limits." + limit.name(), limit.times(), limit.period().toMinutes());
    }
}
