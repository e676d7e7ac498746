package vn.hoiam.journeys;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Waits for a program to write something into its folders, for those who would otherwise ask it without a pause. */
final class Change implements AutoCloseable {

    private static final int SECONDS_OF_PATIENCE = 1;

    private final WatchService watch;

    private Change(WatchService watch) {
        this.watch = watch;
    }

    /** From now on nothing written there is missed. A folder that is not there yet is not watched. */
    static Change in(Path... folders) {
        try {
            var watch = FileSystems.getDefault().newWatchService();
            for (var folder : folders) {
                if (Files.isDirectory(folder)) {
                    folder.register(watch, ENTRY_CREATE, ENTRY_MODIFY);
                }
            }
            return new Change(watch);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Until something was written, or a second has passed. */
    void await() {
        try {
            var written = watch.poll(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
            if (written != null) {
                written.pollEvents();
                written.reset();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
