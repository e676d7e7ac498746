package vn.hoiam.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import vn.hoiam.store.Settings;

/** The one clock of the portal, in Vietnamese time, put forward by {@code HOIAM_CLOCK_OFFSET} where an operator says so. */
@ApplicationScoped
public class Now {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock = start();

    // A normal scope, so that what is injected is a proxy that any bean may keep in a session.
    @Produces
    @ApplicationScoped
    Clock clock() {
        return clock;
    }

    /** The clock that can be set, for whoever loads demo data; there is none outside the demo. */
    @Produces
    @Typed(DemoClock.class)
    DemoClock demoClock() {
        if (clock instanceof DemoClock settable) {
            return settable;
        }
        throw new IllegalStateException("only the demo has a clock that can be set");
    }

    private static Clock start() {
        var offset = Settings.find("HOIAM_CLOCK_OFFSET").map(Duration::parse).orElse(Duration.ZERO);
        var real = Clock.offset(Clock.system(VIETNAM), offset);
        return "demo".equals(Settings.get("HOIAM_MODE", "serve")) ? new DemoClock(real) : real;
    }
}
