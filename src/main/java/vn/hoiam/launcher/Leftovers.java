package vn.hoiam.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.hoiam.Refusal;

/**
 * What a killed launcher left behind on a database folder: a PostgreSQL that is still going down, or only its
 * {@code postmaster.pid}. PostgreSQL refuses to start while the number in that file belongs to any process, be it a
 * zombie or a stranger who was given the same number.
 */
final class Leftovers {

    private final Path database;
    private final Path processes;

    Leftovers(Path database) {
        this(database, Path.of("/proc"));
    }

    Leftovers(Path database, Path processes) {
        this.database = database;
        this.processes = processes;
    }

    /** Waits until nobody works in the folder any more, asking a PostgreSQL that does to end; then clears its mark. */
    void clear(Duration patience) throws IOException {
        var mark = database.resolve("postmaster.pid");
        if (!Files.exists(mark)) {
            return;
        }
        var end = System.nanoTime() + patience.toNanos();
        var told = false;
        for (var working = working(); !working.isEmpty(); working = working()) {
            if (System.nanoTime() > end) {
                throw new Refusal("launcher.database.in_use", database, working.toString());
            }
            if (!told && working.contains(writtenIn(mark))) {
                Child.signal(writtenIn(mark), "INT");
                told = true;
            }
            pause();
        }
        // Only now: as long as one of its processes lives, the mark is what protects the data from a second server.
        Files.deleteIfExists(mark);
    }

    /** The processes whose working folder is this database. A zombie has none, a stranger has another. */
    List<Long> working() {
        try (var all = Files.newDirectoryStream(processes, "[0-9]*")) {
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(this::worksHere)
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean worksHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(database.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static long writtenIn(Path mark) throws IOException {
        var lines = Files.exists(mark) ? Files.readAllLines(mark) : List.<String>of();
        return lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,10}")
                ? 0
                : Long.parseLong(lines.get(0).strip());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
