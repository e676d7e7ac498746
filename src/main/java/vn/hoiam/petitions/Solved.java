package vn.hoiam.petitions;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;

/** Whether what a petition is about is really settled, as its sender sees it. */
public enum Solved implements Named {
    YES,
    PARTLY,
    NO;

    /** Empty for anything that is none of these. */
    static Optional<Solved> find(String name) {
        return Stream.of(values()).filter(known -> known.name().equals(name)).findFirst();
    }

    @Override
    public String textKey() {
        return "petitions.solved." + name();
    }
}
