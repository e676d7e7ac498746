package vn.hoiam.administration;

import java.util.List;
import vn.hoiam.Fault;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;

/** A field of an administrator’s form that has to be mended. */
public record WrongWord(String field, String textKey, List<Object> words) implements Fault {

    public WrongWord {
        words = List.copyOf(words);
    }

    static WrongWord of(String field, String textKey, Object... words) {
        return new WrongWord(field, textKey, List.of(words));
    }

    /** The same fault in a row of a pasted table. */
    WrongWord inRow(String table, long row) {
        var said = words.toArray();
        return of(
                table,
                "administration.calendar.row",
                row,
                new Bilingual(Texts.of(Texts.VIETNAMESE, textKey, said), Texts.of(Texts.ENGLISH, textKey, said)));
    }
}
