package vn.hoiam.language;

/** How well what was written fits a known word, the best first. */
public enum Fit {
    /** Tone for tone. */
    TONED,
    /** Each syllable tone for tone, or without marks. */
    UNMARKED,
    /** The same letters under other marks. */
    LETTERS,
    /** Nearly the same letters. */
    NEAR;

    /** Whether it can be the word without a slip of the writer. */
    public boolean isTrue() {
        return this == TONED || this == UNMARKED;
    }

    public Fit and(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Fit of(Syllable written, String toned) {
        if (written.toned().equals(toned)) {
            return TONED;
        }
        return written.isToneless() ? UNMARKED : LETTERS;
    }
}
