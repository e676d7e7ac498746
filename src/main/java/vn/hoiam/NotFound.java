package vn.hoiam;

import java.io.Serial;

/** Not here, or not yours to see: the two are never told apart. */
public class NotFound extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound(String textKey, Object... words) {
        super(textKey, words);
    }
}
