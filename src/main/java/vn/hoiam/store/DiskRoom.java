package vn.hoiam.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The room that is left where the portal keeps what must outlive it. Whoever is about to keep something asks first: a database whose
 * disk is full to the last byte stops altogether, one that was left a little goes on answering.
 */
@ApplicationScoped
public class DiskRoom {

    /** More than PostgreSQL writes at once: four files of its own log. */
    static final long LEAST = 64L * 1024 * 1024;

    /** Refuses, as the disk itself would, when too little is left for anything to be recorded. */
    public void mustBeLeft() {
        if (left() < LEAST) {
            throw new UncheckedIOException(new IOException("No space left on device: less than is kept in reserve"));
        }
    }

    /** Bytes on the fullest of the disks the operator gave us. */
    long left() {
        return folders()
                .mapToLong(folder -> folder.toFile().getUsableSpace())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static Stream<Path> folders() {
        return Stream.of("HOIAM_DATA", "HOIAM_FILES")
                .flatMap(name -> Settings.find(name).stream())
                .map(Path::of)
                .filter(Files::isDirectory);
    }
}
