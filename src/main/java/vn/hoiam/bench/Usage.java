package vn.hoiam.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the kernel counts for a portal: milliseconds of processor time since its start. Of processes that have ended their
 * parents keep the sum.
 */
record Usage(long server, long postgres) {

    // Fields of /proc/<pid>/stat behind the name in brackets, the first of which is the state.
    private static final int USER = 11;
    private static final int CHILDREN_IN_SYSTEM = 14;
    private static final long MILLIS_A_TICK = 10;

    static Usage of(ScratchPortal portal) {
        return new Usage(millis(portal.server()), millis(portal.postgres()));
    }

    Usage since(Usage earlier) {
        return new Usage(server - earlier.server, postgres - earlier.postgres);
    }

    long both() {
        return server + postgres;
    }

    private static long millis(List<ProcessHandle> processes) {
        return processes.stream().mapToLong(Usage::ticks).sum() * MILLIS_A_TICK;
    }

    private static long ticks(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            var ticks = 0L;
            for (int i = USER; i <= CHILDREN_IN_SYSTEM; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Memory in MB: what belongs to the processes alone and their part of what they share. */
    static long memory(List<ProcessHandle> processes) {
        return processes.stream().mapToLong(Usage::proportional).sum() / 1024;
    }

    private static long proportional(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
