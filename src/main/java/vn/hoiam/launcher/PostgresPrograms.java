package vn.hoiam.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.hoiam.Refusal;

/** PostgreSQL's programs, unpacked once from the library that carries them. */
record PostgresPrograms(Path folder) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /** The programs, unpacked below {@code parent} unless they already are. */
    static PostgresPrograms in(Path parent) throws IOException {
        var archive = PostgresPrograms.class.getResource(ARCHIVE);
        if (archive == null || !"amd64".equals(System.getProperty("os.arch"))) {
            throw new Refusal("launcher.database.no_programs", System.getProperty("os.arch"));
        }
        var folder = parent.resolve(name(archive));
        if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
            Files.createDirectories(parent);
            var unfinished = Files.createTempDirectory(parent, "unpacking");
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var stream = archive.openStream()) {
                unpack(stream, unfinished);
            }
            moveInto(folder, unfinished);
        }
        return new PostgresPrograms(folder);
    }

    String initdb() {
        return folder.resolve("bin/initdb").toString();
    }

    String postgres() {
        return folder.resolve("bin/postgres").toString();
    }

    private static String name(URL archive) {
        var jar = archive.getPath().replaceAll("\\.jar!.*$", "");
        return "postgresql-" + jar.substring(jar.lastIndexOf('-') + 1);
    }

    private static void unpack(InputStream stream, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(stream))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry outside its archive: " + entry.getName());
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void moveInto(Path folder, Path unfinished) throws IOException {
        try {
            // A folder without its programs is what an interrupted removal leaves.
            delete(folder);
            Files.move(unfinished, folder);
        } catch (FileAlreadyExistsException someoneElseWasFaster) {
            delete(unfinished);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
