package vn.hoiam.store;

import java.util.function.Supplier;

/** A table read once and kept, until the database has a newer edition of it: another node may have changed it. */
public final class Kept<T> {

    private record Copy<T>(T value, long edition) {}

    private final Supplier<T> reader;
    private volatile Copy<T> copy;

    public Kept(Supplier<T> reader) {
        this.reader = reader;
    }

    /** What the table holds in this edition, or in a later one that is known already. */
    public T at(long edition) {
        var known = copy;
        if (known == null || known.edition() < edition) {
            // Read after the number: at worst the rows are newer than it says, and are read once more.
            known = new Copy<>(reader.get(), edition);
            copy = known;
        }
        return known.value();
    }

    /** What was read last, however long ago; for those who are told the truth a moment later. */
    public T last() {
        var known = copy;
        return known == null ? at(0) : known.value();
    }

    /** To be called when the table has been changed here. */
    public void forget() {
        copy = null;
    }
}
