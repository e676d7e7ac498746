package vn.hoiam.hamlets;

import java.util.List;
import vn.hoiam.Fault;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;

/** A field of a hamlet’s form that has to be mended. */
public record WrongHamlet(String field, String textKey, List<Object> words) implements Fault {

    public WrongHamlet {
        words = List.copyOf(words);
    }

    static WrongHamlet of(String field, String textKey, Object... words) {
        return new WrongHamlet(field, textKey, List.of(words));
    }

    /** The same said of a line of an import. */
    WrongHamlet atLine(long number) {
        var said = new Bilingual(
                Texts.of(Texts.VIETNAMESE, textKey, words.toArray()),
                Texts.of(Texts.ENGLISH, textKey, words.toArray()));
        return of("rows", "hamlets.import.line", String.valueOf(number), said);
    }
}
