package vn.hoiam.papers;

/** Words of one face; a line break in them is one on paper. */
public record Run(Face face, String text, boolean isUnderlined) {

    public Run(Face face, String text) {
        this(face, text, false);
    }

    /** Other words that look the same. */
    Run saying(String other) {
        return new Run(face, other, isUnderlined);
    }

    boolean looksLike(Run other) {
        return face == other.face && isUnderlined == other.isUnderlined;
    }
}
