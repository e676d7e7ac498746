package vn.hoiam.accounts;

import java.util.List;
import vn.hoiam.Fault;

/** A field of a form about accounts that has to be mended. */
public record WrongField(String field, String textKey, List<Object> words) implements Fault {

    public WrongField {
        words = List.copyOf(words);
    }

    static WrongField of(String field, String textKey, Object... words) {
        return new WrongField(field, textKey, List.of(words));
    }
}
