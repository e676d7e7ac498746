package vn.hoiam.petitions;

import java.util.List;
import vn.hoiam.Fault;
import vn.hoiam.units.UnitRow;

/**
 * One thing in a form that has to be mended: the field, the sentence that says how, and the units to choose from where a
 * person must say which.
 */
public record Problem(String field, String textKey, List<Object> words, List<UnitRow> choices) implements Fault {

    public Problem {
        words = List.copyOf(words);
        choices = List.copyOf(choices);
    }

    public static Problem of(String field, String textKey, Object... words) {
        return new Problem(field, textKey, List.of(words), List.of());
    }

    static Problem choice(String field, String textKey, List<UnitRow> choices) {
        return new Problem(field, textKey, List.of(choices.size()), choices);
    }
}
