package vn.hoiam.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The folders of the portal for one test: the keys of receipts and of denunciations, and what citizens enclose. */
public class Folders implements BeforeEachCallback, AfterEachCallback {

    private Path keys;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        keys = Files.createTempDirectory("hoiam-keys");
        Files.write(keys.resolve("receipt.key"), new byte[32]);
        Files.write(keys.resolve("denunciation.key"), new byte[32]);
        System.setProperty("hoiam.keys", keys.toString());
        System.setProperty("hoiam.files", keys.resolve("files").toString());
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        System.clearProperty("hoiam.keys");
        System.clearProperty("hoiam.files");
        try (var left = Files.walk(keys)) {
            left.sorted(Comparator.reverseOrder()).forEach(Folders::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
