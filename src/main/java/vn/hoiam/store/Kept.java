package vn.hoiam.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A table read once and kept, until the database has a newer edition of it: another node may have changed it. */
public final class Kept<T> {

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private record Copy<T>(T value, long edition, Instant checkedAt) {}

    private final Supplier<T> reader;
    private volatile Copy<T> copy;

    public Kept(Supplier<T> reader) {
        this.reader = reader;
    }

    /** What was read, looked after again when the last look is some seconds old. */
    public T current(Clock clock, LongSupplier edition) {
        var known = copy;
        var now = clock.instant();
        if (known != null && Duration.between(known.checkedAt(), now).abs().compareTo(TRUSTED) < 0) {
            return known.value();
        }
        return at(edition.getAsLong(), now);
    }

    /** What the table holds in this edition. */
    public T at(long edition, Instant now) {
        var known = copy;
        // Read after the number: at worst the rows are newer than it says, and are read once more.
        var value = known != null && known.edition() == edition ? known.value() : reader.get();
        copy = new Copy<>(value, edition, now);
        return value;
    }

    /** To be called when the table has been changed here: nobody waits for the next look. */
    public void forget() {
        copy = null;
    }
}
