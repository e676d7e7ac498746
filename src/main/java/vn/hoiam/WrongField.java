package vn.hoiam;

import java.util.List;

/** A field of a form that has to be mended, where nothing more is to be said of it than a sentence. */
public record WrongField(String field, String textKey, List<Object> words) implements Fault {

    public WrongField {
        words = List.copyOf(words);
    }

    public static WrongField of(String field, String textKey, Object... words) {
        return new WrongField(field, textKey, List.of(words));
    }
}
