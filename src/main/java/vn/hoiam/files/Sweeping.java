package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Clears the shelf of what nobody wants: files no case has claimed in time, and what an aborted transaction left. */
@ApplicationScoped
public class Sweeping {

    @Inject
    Shelf shelf;

    @Inject
    StoredFiles stored;

    /** Strikes one file off the list; false when none is left. Its bytes go with the next clearing. */
    boolean strikeNext() {
        return stored.strikeNext();
    }

    /** Removes what lies on the shelf for a day without standing on the list. */
    int clear() {
        var old = shelf.list().stream().filter(isOlderThan(dayAgo())).collect(Collectors.groupingBy(Path::getParent));
        return old.values().stream().mapToInt(this::clear).sum();
    }

    private int clear(List<Path> folder) {
        var known = stored.known(folder.stream().map(Sweeping::name).collect(Collectors.toSet()));
        var rubbish = folder.stream()
                .filter(file -> !known.contains(name(file)) || isUnfinished(file))
                .toList();
        rubbish.forEach(Sweeping::remove);
        return rubbish.size();
    }

    /** By the disk's own clock: the portal's may have been moved for a test. */
    private Instant dayAgo() {
        try {
            if (!Files.isDirectory(shelf.root())) {
                return Instant.EPOCH;
            }
            var probe = Files.createTempFile(shelf.root(), "now", ".new");
            try {
                return Files.getLastModifiedTime(probe).toInstant().minus(StoredFiles.KEPT);
            } finally {
                Files.delete(probe);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder of files cannot be written", failed);
        }
    }

    private static Predicate<Path> isOlderThan(Instant moment) {
        return file -> {
            try {
                return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
            } catch (IOException removedMeanwhile) {
                return false;
            }
        };
    }

    private static boolean isUnfinished(Path file) {
        return file.toString().endsWith(".new");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("[.-].*$", "");
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("a file cannot be removed", failed);
        }
    }
}
