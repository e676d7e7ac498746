package vn.hoiam.store;

import java.util.Map;

/** The editions of tables that a transaction holds: nobody changes these tables until it ends. */
public record HeldEditions(Map<String, Long> numbers) {

    public HeldEditions {
        numbers = Map.copyOf(numbers);
    }

    public long of(String table) {
        return numbers.get(table);
    }
}
