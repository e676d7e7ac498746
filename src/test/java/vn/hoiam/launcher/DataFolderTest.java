package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_second_portal_is_refused_while_the_first_works_in_it() {
        var first = DataFolder.take(folder.resolve("data"));

        assertThatThrownBy(() -> DataFolder.take(folder.resolve("data"))).hasMessage("launcher.data.in_use");
        assertThat(first.isHeld()).isTrue();
    }
}
