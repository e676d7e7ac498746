package vn.hoiam.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.Refusal;

class KeysTest {

    @TempDir
    Path folder;

    @Test
    void are_drawn_once_and_only_their_owner_reads_them() throws IOException {
        var keys = new Keys(folder.resolve("keys"));
        keys.provide();
        var key = folder.resolve("keys/receipt.key");
        var drawn = Files.readAllBytes(key);

        keys.provide();

        assertThat(Files.readAllBytes(key)).hasSize(32).isEqualTo(drawn);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource({"keys, rwxr-x---", "keys/receipt.key, rw----r--"})
    void are_refused_when_others_can_read_them(String path, String permissions) throws IOException {
        var keys = new Keys(folder.resolve("keys"));
        keys.provide();
        Files.setPosixFilePermissions(folder.resolve(path), PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(keys::provide).isInstanceOf(Refusal.class).hasMessage("launcher.keys.readable");
    }
}
