package vn.hoiam.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {

    @TempDir
    Path folder;

    private final Shelf shelf = EnclosingSamples.shelf();

    @BeforeEach
    void provide() {
        System.setProperty("hoiam.files", folder.resolve("files").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("hoiam.files");
    }

    @Test
    void has_the_whole_file_under_a_name_of_chance_in_folders_of_two_floors() throws IOException {
        var photo = new PhotoCleaning().clean(FileType.JPEG, FileSamples.jpeg(64, 48));

        var name = shelf.put(photo);

        assertThat(name).matches("[0-9a-f]{32}");
        var file = shelf.find(name).orElseThrow();
        assertThat(folder.resolve("files").relativize(file))
                .isEqualTo(Path.of(name.substring(0, 2), name.substring(2, 4), name));
        assertThat(file).hasBinaryContent(photo.content());
        assertThat(shelf.findPreview(name).orElseThrow()).hasBinaryContent(photo.preview());
        assertThat(shelf.list()).as("nothing unfinished is left").hasSize(2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void has_no_small_picture_of_a_paper() {
        var name = shelf.put(Cleaned.document(FileType.PDF, FileSamples.pdf()));

        assertThat(shelf.find(name)).isPresent();
        assertThat(shelf.findPreview(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../../../../etc/passwd",
                "00000000000000000000000000000000",
                "0000000000000000000000000000000g",
                "ab/cd/abcd0000000000000000000000"
            })
    void finds_nothing_by_a_name_it_never_gave(String name) {
        shelf.put(Cleaned.document(FileType.PDF, FileSamples.pdf()));

        assertThat(shelf.find(name)).isEmpty();
        assertThat(shelf.findPreview(name)).isEmpty();
    }
}
