package vn.hoiam;

import java.io.Serial;

/** A rule says no. Carries a text key and the words that fill it, never a finished sentence. */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Object[] words;

    public Refusal(String textKey, Object... words) {
        super(textKey);
        this.words = words.clone();
    }

    public String textKey() {
        return getMessage();
    }

    public Object[] words() {
        return words == null ? new Object[0] : words.clone();
    }
}
