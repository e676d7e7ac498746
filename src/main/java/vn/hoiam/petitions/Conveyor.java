package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.Optional;
import vn.hoiam.texts.Named;

/** Who sends petitions on for citizens, and is owed an answer of their own: Circular 05/2021/TT-TTCP. */
public enum Conveyor implements Named {
    /** Of the National Assembly or of a People’s Council. */
    DEPUTY,
    /** The Fatherland Front or one of its member organisations. */
    FRONT,
    PRESS;

    public static Optional<Conveyor> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public String textKey() {
        return "petitions.conveyor." + name();
    }
}
