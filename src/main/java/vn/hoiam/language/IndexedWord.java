package vn.hoiam.language;

/**
 * A word of a text as an index keeps it, under both its keys.
 *
 * @param from where it begins in the text
 * @param to the place after its last letter
 */
public record IndexedWord(String toned, String folded, int from, int to) {

    private static final int LAST_PLAIN = 0x7F;

    /** Whether it was written with marks; without them it stands for every word that differs in marks only. */
    public boolean isMarked() {
        return toned.chars().anyMatch(letter -> letter > LAST_PLAIN);
    }
}
