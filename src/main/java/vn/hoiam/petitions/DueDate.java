package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.Optional;
import vn.hoiam.texts.Named;
import vn.hoiam.units.FactWords;

/** Which of the two dates of a petition: by law the citizen is told, by the province’s target there is a reply. */
public enum DueDate implements Named {
    NOTIFY("notify"),
    REPLY("service_target");

    private final String step;

    DueDate(String step) {
        this.step = step;
    }

    /** The step of the rule book whose period ends with it. */
    public String step() {
        return step;
    }

    /** The one that a word of a fact names. */
    static Optional<DueDate> named(String word) {
        return Arrays.stream(values())
                .filter(which -> FactWords.named(which).equals(word))
                .findFirst();
    }

    @Override
    public String textKey() {
        return "petitions.due-date." + name();
    }
}
