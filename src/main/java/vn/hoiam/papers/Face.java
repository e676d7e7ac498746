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
    ITALIC("Italic");

    private final byte[] file;

    Face(String cut) {
        this.file = read("/liberation/LiberationSerif-" + cut + ".ttf");
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
