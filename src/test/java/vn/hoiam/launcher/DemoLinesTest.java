package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the console says of the demo. */
class DemoLinesTest {

    @TempDir
    Path data;

    @Test
    void name_a_clerk_a_leader_and_the_password() {
        assertThat(String.join("\n", DemoLines.of(data)))
                .contains("canbo.11953", "lanhdao.11953", "hoiam-demo-2026")
                .doesNotContain("{");
    }

    @Test
    void name_a_receipt_code_once_there_is_one() throws IOException {
        assertThat(DemoLines.of(data)).noneMatch(line -> line.contains("receipt"));

        Files.writeString(data.resolve("demo.txt"), "4821 7730 1234 5678 9012\n");

        assertThat(DemoLines.of(data))
                .anyMatch(line -> line.endsWith("receipt code to follow: 4821 7730 1234 5678 9012"));
    }
}
