package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoiam.Refusal;

class LeftoversTest {

    @TempDir
    Path folder;

    private Path database;
    private Path processes;
    private Path mark;

    @BeforeEach
    void a_database_with_the_mark_of_a_killed_server() throws IOException {
        database = Files.createDirectory(folder.resolve("database"));
        processes = Files.createDirectory(folder.resolve("proc"));
        // No process has this number: Linux stops at 4,194,304.
        mark = Files.writeString(database.resolve("postmaster.pid"), "9999999\n" + database + "\n");
    }

    @Test
    void the_mark_of_a_process_that_is_gone_is_removed() throws IOException {
        new Leftovers(database, new Workers(database, processes)).clear(Duration.ZERO);

        assertThat(mark).doesNotExist();
    }

    @Test
    void a_zombie_and_a_stranger_do_not_work_here() throws IOException {
        Files.createDirectory(processes.resolve("9999999"));
        var stranger = Files.createDirectory(processes.resolve("9999998"));
        Files.createSymbolicLink(stranger.resolve("cwd"), folder);

        assertThat(new Workers(database, processes).list()).isEmpty();
    }

    @Test
    void the_mark_stays_while_any_of_its_processes_works_in_the_folder() throws IOException {
        var backend = Files.createDirectory(processes.resolve("9999997"));
        Files.createSymbolicLink(backend.resolve("cwd"), database);

        assertThatThrownBy(() -> new Leftovers(database, new Workers(database, processes)).clear(Duration.ZERO))
                .isInstanceOf(Refusal.class)
                .hasMessage("launcher.data.still_used");
        assertThat(mark).exists();
    }
}
