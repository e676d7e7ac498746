package vn.hoiam.files;

import java.io.IOException;
import java.io.InputStream;

/** A file as somebody hands it over: the name and size it claims, and where its bytes can be read. */
public record HandedOver(String name, long size, Content content) {

    /** Gives the bytes when they are wanted. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
