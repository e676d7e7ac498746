package vn.hoiam.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import vn.hoiam.Refusal;

/** The processes that work in a folder: those whose working folder it is. A zombie has none, a stranger has another. */
record Workers(Path folder, Path processes) {

    Workers(Path folder) {
        this(folder, Path.of("/proc"));
    }

    List<Long> list() {
        try (var all = Files.newDirectoryStream(processes, "[0-9]*")) {
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(this::worksHere)
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until nobody works here any more. */
    void awaitNone(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        for (var working = list(); !working.isEmpty(); working = list()) {
            if (System.nanoTime() > end) {
                throw new Refusal("launcher.data.still_used", folder.toString(), working.toString());
            }
            pause();
        }
    }

    private boolean worksHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
