package vn.hoiam.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the demo. Whoever loads demo data sets it to the day of a story; everybody else, on other threads, reads
 * the real time.
 */
public class DemoClock extends Clock {

    private final Clock real;
    private final ThreadLocal<Instant> story;

    DemoClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private DemoClock(Clock real, ThreadLocal<Instant> story) {
        this.real = real;
        this.story = story;
    }

    public void set(Instant moment) {
        story.set(moment);
    }

    /** Back to the real time. */
    public void release() {
        story.remove();
    }

    @Override
    public Instant instant() {
        var moment = story.get();
        return moment != null ? moment : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), story);
    }
}
