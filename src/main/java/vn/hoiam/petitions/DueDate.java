package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.Optional;
import vn.hoiam.texts.Named;
import vn.hoiam.units.FactWords;

/** Which of the two dates in hand of a petition: the citizen is told what becomes of it; there is a result. */
public enum DueDate implements Named {
    NOTIFY,
    REPLY;

    /** The one that a word of a fact names. */
    static Optional<DueDate> named(String word) {
        return Arrays.stream(values())
                .filter(which -> FactWords.named(which).equals(word))
                .findFirst();
    }

    /** The step it ends from the receipt on, as the kind has it; null where that runs later or not at all. */
    String step(PetitionKind kind) {
        return this == NOTIFY ? kind.noticeStep() : kind.resultStep();
    }

    @Override
    public String textKey() {
        return "petitions.due-date." + name();
    }
}
