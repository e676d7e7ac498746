package vn.hoiam.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The unpacked war of a developer: a page saved below {@code webapp/} is copied into it, and a reload shows it. */
final class DevelopmentCopy implements AutoCloseable {

    private final Path built;
    private final Path copy;
    private final Path pages =
            Path.of(System.getProperty("hoiam.project", "."), "webapp").toAbsolutePath();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "saved pages");
        thread.setDaemon(true);
        return thread;
    });

    DevelopmentCopy(Path built, Path copy) {
        this.built = built;
        this.copy = copy;
    }

    Path make() {
        try {
            PostgresPrograms.delete(copy);
            copyNewer(built, copy);
            copyNewer(pages, copy);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        watch.scheduleWithFixedDelay(this::copySaved, 300, 300, TimeUnit.MILLISECONDS);
        return copy;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    private void copySaved() {
        try {
            copyNewer(pages, copy);
        } catch (IOException beingWritten) {
            // The editor is still at it: the next look, a moment later, finds it whole.
            Thread.yield();
        }
    }

    static void copyNewer(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (!Files.exists(target) || saved(path) > saved(target)) {
                    // Moved into its place, so that a request never meets half a page.
                    var whole = target.resolveSibling(target.getFileName() + ".new");
                    Files.copy(path, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                    Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }

    /** To the millisecond: a copy keeps no more of the time than that for certain. */
    private static long saved(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }
}
