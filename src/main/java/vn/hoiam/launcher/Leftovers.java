package vn.hoiam.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a killed launcher left behind on a database folder: a PostgreSQL that is still going down, or only its
 * {@code postmaster.pid}. PostgreSQL refuses to start while the number in that file belongs to any process, be it a
 * zombie or a stranger who was given the same number.
 */
final class Leftovers {

    private final Path database;
    private final Workers workers;

    Leftovers(Path database) {
        this(database, new Workers(database));
    }

    Leftovers(Path database, Workers workers) {
        this.database = database;
        this.workers = workers;
    }

    /** Waits until nobody works in the folder any more, asking a PostgreSQL that does to end; then clears its mark. */
    void clear(Duration patience) throws IOException {
        var mark = database.resolve("postmaster.pid");
        if (!Files.exists(mark)) {
            return;
        }
        var server = writtenIn(mark);
        if (workers.list().contains(server)) {
            Child.signal(server, "INT");
        }
        workers.awaitNone(patience);
        // Only now: as long as one of its processes lives, the mark is what protects the data from a second server.
        Files.deleteIfExists(mark);
    }

    private static long writtenIn(Path mark) throws IOException {
        var lines = Files.exists(mark) ? Files.readAllLines(mark) : List.<String>of();
        return lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,10}")
                ? 0
                : Long.parseLong(lines.get(0).strip());
    }
}
