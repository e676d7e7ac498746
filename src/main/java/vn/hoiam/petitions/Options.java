package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a case is, as far as lengths of steps depend on it, in one word: {@code complex;remote}. */
final class Options {

    static final String COMPLEX = "complex";
    static final String REMOTE = "remote";

    private static final String BETWEEN = ";";

    private Options() {}

    static Set<String> read(String word) {
        return Arrays.stream(word.split(BETWEEN))
                .filter(option -> !option.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String written(Collection<String> options) {
        return String.join(BETWEEN, new TreeSet<>(options));
    }
}
