package vn.hoiam.petitions;

import java.util.List;

/** One thing in a form that has to be mended: the field, and the sentence that says how. */
public record Problem(String field, String textKey, List<Object> words) {

    public Problem {
        words = List.copyOf(words);
    }

    static Problem of(String field, String textKey, Object... words) {
        return new Problem(field, textKey, List.of(words));
    }
}
