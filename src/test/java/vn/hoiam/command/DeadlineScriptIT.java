package vn.hoiam.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed: the script in front of the server as it was built. */
class DeadlineScriptIT {

    private static final Path HERE = Path.of("").toAbsolutePath();

    /** đơn.csv as a shell writes it in any language. */
    private static final String DON = "$'\\304\\221\\306\\241n.csv'";

    @TempDir
    Path folder;

    /** As an archive of {@code ./hoiam package} lies where it was unpacked: the script beside the server. */
    @BeforeEach
    void unpack() throws IOException {
        Files.copy(HERE.resolve("hoiam"), folder.resolve("hoiam"));
        Files.createSymbolicLink(folder.resolve("server"), HERE.resolve("target/server"));
    }

    @AfterEach
    void leaveTheServerAlone() throws IOException {
        for (var link : List.of("server", "target/server/lib", "target/server/web")) {
            Files.deleteIfExists(folder.resolve(link));
        }
    }

    /** What is typed behind the command. */
    private int run(String words) throws IOException, InterruptedException {
        var command = new ProcessBuilder("bash", "-c", "exec ./hoiam deadline " + words)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        command.environment().put("LC_ALL", "C");
        command.environment().merge("PATH", folder.toString(), (path, first) -> first + File.pathSeparator + path);
        var running = command.start();
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return running.exitValue();
    }

    private List<String> said() throws IOException {
        return Files.readAllLines(folder.resolve("out"));
    }

    private List<String> complained() throws IOException {
        return Files.readAllLines(folder.resolve("err"));
    }

    @Test
    void says_the_answer_and_nothing_else_in_utf_8_whatever_the_terminal() throws Exception {
        assertThat(run("--kind complaint_1 --step acceptance --from 2026-08-21T10:00+07:00"))
                .isZero();

        assertThat(said())
                .startsWith("2026-09-03", "Nhận đơn có chữ ký thứ Sáu 21/08/2026; ngày này không tính.")
                .allMatch(line -> line.matches("2026-09-03|[^ ].*\\."));
        assertThat(complained()).isEmpty();
    }

    @Test
    void reads_files_by_their_vietnamese_names_from_where_it_is_typed() throws Exception {
        var examples = Files.readString(HERE.resolve("src/test/resources/deadlines-examples.csv"));
        Files.writeString(folder.resolve("right.csv"), examples);
        Files.writeString(folder.resolve("wrong.csv"), examples.replace(",2026-09-03,", ",2026-09-04,"));

        assertThat(run("--json --csv <(cat right.csv)")).isZero();
        assertThat(said()).containsExactly("{\"rows\":20,\"agree\":20,\"mismatches\":[]}");
        assertThat(run("--csv $(mv wrong.csv " + DON + "; echo " + DON + ")")).isEqualTo(1);
        assertThat(said())
                .containsExactly(
                        "G06 complaint_1.acceptance: 2026-09-03, trong tệp 2026-09-04", "20 dòng, 19 khớp, 1 lệch");
        assertThat(run("--csv no-" + DON)).isEqualTo(2);
        assertThat(complained()).containsExactly("Không có tệp no-đơn.csv / There is no file no-đơn.csv");
    }

    @Test
    void builds_first_when_it_must_and_keeps_that_out_of_the_answer() throws Exception {
        makeATreeThatIsNotBuilt("echo '[INFO] --- compiler:3.14.1:compile'; echo 1 > target/server/VERSION");

        assertThat(run("--kind plan --step child_plan --from 2026-11-20"))
                .as("%s", complained())
                .isZero();

        assertThat(said()).startsWith("2026-12-14");
        assertThat(complained()).startsWith("Dựng cổng / Building (target/build.log) …", "  compiler");
    }

    @Test
    void does_not_call_a_failed_build_a_mismatch() throws Exception {
        makeATreeThatIsNotBuilt("exit 1");

        assertThat(run("--kind plan --step child_plan --from 2026-11-20")).isEqualTo(3);

        assertThat(said()).isEmpty();
    }

    /** Sources without a server; whatever builds it finds its parts ready and does this. */
    private void makeATreeThatIsNotBuilt(String building) throws IOException {
        Files.delete(folder.resolve("server"));
        for (var source : List.of("src/main", "db", "webapp", "target/server")) {
            Files.createDirectories(folder.resolve(source));
        }
        Files.createFile(folder.resolve("pom.xml"));
        for (var part : List.of("lib", "web")) {
            Files.createSymbolicLink(
                    folder.resolve("target/server").resolve(part),
                    HERE.resolve("target/server").resolve(part));
        }
        Files.writeString(folder.resolve("mvn"), "#!/bin/sh\n" + building + "\n");
        Files.setPosixFilePermissions(folder.resolve("mvn"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
