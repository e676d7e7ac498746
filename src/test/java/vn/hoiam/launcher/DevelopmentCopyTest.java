package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentCopyTest {

    private static final Instant SAVED = Instant.parse("2026-03-16T08:00:00.123456789Z");

    @TempDir
    Path folder;

    @Test
    void a_page_is_copied_when_it_was_saved_and_left_alone_when_it_was_not() throws IOException {
        var pages = Files.createDirectories(folder.resolve("webapp/petitions")).getParent();
        var page = Files.writeString(pages.resolve("petitions/submit.xhtml"), "Gửi phản ánh");
        Files.setLastModifiedTime(page, FileTime.from(SAVED));
        var copy = folder.resolve("copy");
        DevelopmentCopy.copyNewer(pages, copy);
        var copied = copy.resolve("petitions/submit.xhtml");
        assertThat(copied).hasContent("Gửi phản ánh");

        Files.writeString(copied, "marked");
        Files.setLastModifiedTime(copied, FileTime.from(SAVED.minusNanos(789)));
        DevelopmentCopy.copyNewer(pages, copy);
        assertThat(copied).hasContent("marked");

        Files.setLastModifiedTime(page, FileTime.from(SAVED.plusSeconds(1)));
        DevelopmentCopy.copyNewer(pages, copy);
        assertThat(copied).hasContent("Gửi phản ánh");
    }
}
