package vn.hoiam.language;

/**
 * A syllable, number or abbreviation of a text, as it was written and under the keys of {@link Folding}.
 *
 * @param written as it stands in the text, tone marks where official names have them
 * @param start where it begins in {@link Syllables#text()}
 * @param end the first place behind it
 * @param gap what stands between it and the one before: the strongest mark of punctuation, or a space; 0 at the beginning
 */
public record Syllable(String written, int start, int end, String toned, String fold, char gap) {

    /** Whether it was written without any tone mark, so that it may stand for any with these letters. */
    public boolean isToneless() {
        return toned.equals(fold);
    }

    public boolean isCapital() {
        return Character.isUpperCase(written.charAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(written.charAt(0));
    }

    /** Whether nothing but space stands between it and the one before. */
    public boolean isJoined() {
        return gap == ' ';
    }

    /** Whether a clause ends before it. A full stop ends one unless an abbreviation stands before it, as in "p. Phố Hiến". */
    public boolean beginsClause() {
        return gap == 0 || ",;:.!?\n()[]\"".indexOf(gap) >= 0;
    }
}
