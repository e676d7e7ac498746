package vn.hoiam.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How letters are cut. */
public enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    /** What the family is called, whatever its cut. */
    static final String FAMILY = "Liberation Serif";

    private final byte[] file;

    Face(String cut) {
        this.file = read("/liberation/LiberationSerif-" + cut + ".ttf");
    }

    /** The cut for words that are bold, italic, both or neither. */
    public static Face of(boolean isBold, boolean isItalic) {
        return isBold ? isItalic ? BOLD_ITALIC : BOLD : isItalic ? ITALIC : REGULAR;
    }

    boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    boolean isItalic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    /** The whole font as it lies in the release. */
    byte[] bytes() {
        return file.clone();
    }

    /** The font, to be read once. */
    RandomAccessRead open() {
        return new RandomAccessReadBuffer(file);
    }

    private static byte[] read(String path) {
        try (InputStream font = Face.class.getResourceAsStream(path)) {
            return font.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
