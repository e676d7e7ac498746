package vn.hoiam;

import java.io.Serial;
import java.util.List;

/** A form that cannot be taken in as it is: the page says beside each field what is to be mended. */
public abstract class FaultyFields extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    protected FaultyFields(String textKey, Object... words) {
        super(textKey, words);
    }

    public abstract List<? extends Fault> problems();
}
