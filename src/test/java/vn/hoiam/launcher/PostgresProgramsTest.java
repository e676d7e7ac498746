package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramsTest {

    @TempDir
    Path parent;

    @Test
    void whoever_comes_later_takes_no_program_away_from_whoever_uses_it_already() throws Exception {
        var callers = 3;
        var together = new CyclicBarrier(callers);
        Callable<Object> firstSeen = () -> {
            together.await();
            return fileOf(PostgresPrograms.in(parent));
        };
        var seen = new HashSet<>();
        var threads = Executors.newFixedThreadPool(callers);
        try {
            var all = new ArrayList<Callable<Object>>();
            for (int caller = 0; caller < callers; caller++) {
                all.add(firstSeen);
            }
            for (var one : threads.invokeAll(all)) {
                seen.add(one.get());
            }
        } finally {
            threads.shutdown();
        }
        seen.add(fileOf(PostgresPrograms.in(parent)));

        assertThat(seen).hasSize(1);
    }

    /** Which file of the disk the program is, so that another one of the same name differs. */
    private static Object fileOf(PostgresPrograms programs) throws Exception {
        return Files.readAttributes(Path.of(programs.postgres()), BasicFileAttributes.class)
                .fileKey();
    }
}
