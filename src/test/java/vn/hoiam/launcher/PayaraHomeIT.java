package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unpacked server outlives the checkout that unpacked it. */
class PayaraHomeIT {

    private static final Installation BUILT =
            new Installation(Path.of("target/server").toAbsolutePath());

    @TempDir
    Path folder;

    @Test
    void needs_nothing_outside_its_folder() throws IOException {
        var home = PayaraHome.in(DataFolder.take(folder.resolve("data")), BUILT);

        assertThat(libraries(home))
                .contains("session-ids.jar")
                .allSatisfy(library -> assertThat(Path.of(library)).isRelative())
                .allSatisfy(
                        library -> assertThat(home.folder().resolve(library)).exists());
    }

    @Test
    void is_unpacked_once() throws IOException {
        var data = DataFolder.take(folder.resolve("data"));
        var left = Files.writeString(PayaraHome.in(data, BUILT).folder().resolve("left"), "by the first start");

        PayaraHome.in(data, BUILT);

        assertThat(left).exists();
    }

    @Test
    void is_unpacked_anew_when_another_release_adds_something_else_to_it() throws IOException {
        var data = DataFolder.take(folder.resolve("data"));
        var earlier = PayaraHome.in(data, BUILT);
        Files.writeString(earlier.folder().resolve("session-ids.jar"), "of an earlier release");

        var home = PayaraHome.in(data, BUILT);

        assertThat(home.folder().resolve("session-ids.jar")).hasSameBinaryContentAs(BUILT.sessionIds());
    }

    private static Stream<String> libraries(PayaraHome home) throws IOException {
        try (var program = new JarFile(home.program().toFile())) {
            return Stream.of(program.getManifest()
                    .getMainAttributes()
                    .getValue(Attributes.Name.CLASS_PATH)
                    .split(" "));
        }
    }
}
