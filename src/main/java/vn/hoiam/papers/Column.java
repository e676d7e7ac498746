package vn.hoiam.papers;

import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.language.Folding;

/**
 * A column that somebody is asked for.
 *
 * @param code the heading by which the portal's own files call it
 * @param names other headings it is known by, as people write them
 */
public record Column(String code, List<String> names, boolean required) {

    public Column {
        names = List.copyOf(names);
    }

    /** Whether this heading stands above it: case, tone marks and what separates words do not matter. */
    public boolean isCalled(String heading) {
        return Stream.concat(Stream.of(code), names.stream())
                .anyMatch(name -> key(name).equals(key(heading)));
    }

    /** What a reader is told is missing: the first of its names, and the code. */
    String told() {
        return names.isEmpty() ? code : names.get(0) + " (" + code + ")";
    }

    /** People write "valid_until", "Valid until" and "Hạn  trả lời *" where a column has to be filled in. */
    static String key(String heading) {
        return Folding.fold(heading)
                .replaceAll("[\\p{Z}\\s_*:\\u200B\\uFEFF-]+", " ")
                .strip();
    }
}
