package vn.hoiam.denunciations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;

/** What lets a case be extended: once where it is complex, twice where it is specially so (Decree 31/2019, Art. 3). */
public enum Complexity implements Named {
    COMPLEX,
    SPECIALLY_COMPLEX;

    public static Optional<Complexity> find(String name) {
        return Stream.of(values()).filter(known -> known.name().equals(name)).findFirst();
    }

    /** As the rule book names it. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String textKey() {
        return "denunciations.complexity." + name();
    }
}
