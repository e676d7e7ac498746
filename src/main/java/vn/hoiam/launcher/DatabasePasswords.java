package vn.hoiam.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded database, drawn at random on the first start and readable by their owner only. */
record DatabasePasswords(String admin, String owner, String app) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static DatabasePasswords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file);
        }
        var stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        }
        return new DatabasePasswords(
                stored.getProperty("admin"), stored.getProperty("owner"), stored.getProperty("app"));
    }

    private static void write(Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, "admin=%s%nowner=%s%napp=%s%n".formatted(draw(), draw(), draw()));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String draw() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "passwords";
    }
}
