package vn.hoiam.law;

import java.util.Set;

/** What a case is, as far as its clocks ask: kind, sector (may be null) and options such as {@code complex}. */
public record Matter(String kind, String sector, Set<String> options) {

    public Matter {
        options = Set.copyOf(options);
    }
}
