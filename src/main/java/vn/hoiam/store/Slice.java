package vn.hoiam.store;

import java.util.List;
import java.util.stream.IntStream;

/** One page of a list, and how many rows the whole list has. */
public record Slice<T>(List<T> rows, long total) {

    private static final int BESIDE = 2;

    public Slice {
        rows = List.copyOf(rows);
    }

    /** The numbers of the pages beside one, with the first and the last; {@code most} rows stand on a page. */
    public static List<Integer> pagesAround(int page, long total, int most) {
        var last = (int) ((total + most - 1) / most);
        return IntStream.rangeClosed(1, last)
                .filter(other -> other == 1 || other == last || Math.abs(other - page) <= BESIDE)
                .boxed()
                .toList();
    }
}
