package vn.hoiam.store;

import java.util.Locale;
import java.util.Optional;

/**
 * What the operator set: environment variables {@code HOIAM_…}, or the system property of the same name in lower case
 * with dots ({@code hoiam.public.url}), which wins. An empty value counts as not set.
 */
public final class Settings {

    private Settings() {}

    /** The setting {@code HOIAM_PUBLIC_URL}, or empty when the operator did not set it. */
    public static Optional<String> find(String name) {
        var property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property != null ? property : System.getenv(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public static String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }
}
