package vn.hoiam.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import vn.hoiam.Refusal;

/** The folder of secret keys. They are drawn on the first start; a folder or key that others can read is refused. */
record Keys(Path folder) {

    /**
     * {@code receipt.key}: what receipt codes are hashed with. Without it no receipt opens its petition any more.
     * {@code denunciation.key}: what the keys of denunciations are wrapped by. Without it none can ever be read again.
     * {@code ticket.key}: what tickets to files are sealed with. Without it those given out in the last half hour are void.
     */
    private static final List<String> NAMES = List.of("receipt.key", "ticket.key", "denunciation.key");

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private static final SecureRandom RANDOM = new SecureRandom();

    void provide() {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder.getParent());
                Files.createDirectory(folder, permissions("rwx------"));
            }
            requirePrivate(folder);
            for (var name : NAMES) {
                var key = folder.resolve(name);
                if (!Files.exists(key)) {
                    draw(key);
                }
                requirePrivate(key);
            }
        } catch (IOException failed) {
            throw new Refusal("launcher.keys.failed", folder.toString(), failed.toString());
        }
    }

    private static void draw(Path key) throws IOException {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var unfinished = key.resolveSibling(key.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, permissions("rw-------"));
        Files.write(unfinished, bytes);
        Files.move(unfinished, key);
    }

    private static void requirePrivate(Path path) throws IOException {
        if (Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
            throw new Refusal("launcher.keys.readable", path.toString());
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> permissions(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }
}
