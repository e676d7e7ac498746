package vn.hoiam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoiam.Outage;

class DiskRoomTest {

    @Test
    void refuses_as_a_full_disk_does_when_little_is_left() {
        assertThatThrownBy(left(DiskRoom.LEAST - 1)::mustBeLeft)
                .satisfies(refused -> assertThat(Outage.isBehind(refused)).isTrue());
    }

    @Test
    void lets_everybody_write_while_there_is_enough() {
        assertThatCode(left(DiskRoom.LEAST)::mustBeLeft).doesNotThrowAnyException();
    }

    @Test
    void is_that_of_the_folder_of_data(@TempDir Path data) throws IOException {
        System.setProperty("hoiam.data", data.toString());
        try {
            assertThat(new DiskRoom().left())
                    .isBetween(1L, Files.getFileStore(data).getTotalSpace());
        } finally {
            System.clearProperty("hoiam.data");
        }
    }

    private static DiskRoom left(long bytes) {
        return new DiskRoom() {
            @Override
            long left() {
                return bytes;
            }
        };
    }
}
