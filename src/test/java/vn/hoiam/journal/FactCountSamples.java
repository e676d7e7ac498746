package vn.hoiam.journal;

import java.time.Clock;
import java.time.ZoneOffset;

/** Counts for the tests of other rooms. */
public final class FactCountSamples {

    private FactCountSamples() {}

    /** Where something happens all the time, so that nothing is kept: a test writes rows without stating facts. */
    public static FactCount restless() {
        var count = new FactCount() {
            @Override
            public Moment now() {
                hear(null);
                return super.now();
            }
        };
        count.clock = Clock.system(ZoneOffset.UTC);
        return count;
    }
}
