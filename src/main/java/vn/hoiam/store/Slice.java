package vn.hoiam.store;

import java.util.List;

/** One page of a list, and how many rows the whole list has. */
public record Slice<T>(List<T> rows, long total) {

    public Slice {
        rows = List.copyOf(rows);
    }
}
