package vn.hoiam.search;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;

/** What a result is. */
public enum Matter implements Named {
    PETITION,
    /** The decision on a second complaint, as it was published. */
    DECISION,
    PLAN,
    TASK;

    public static Optional<Matter> find(String name) {
        return Stream.of(values()).filter(matter -> matter.name().equals(name)).findFirst();
    }

    @Override
    public String textKey() {
        return "search.matter." + name();
    }
}
