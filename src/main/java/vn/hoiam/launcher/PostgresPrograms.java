package vn.hoiam.launcher;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
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
        if (!isComplete(folder)) {
            unpackOnce(archive, folder);
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

    private static boolean isComplete(Path folder) {
        return Files.isExecutable(folder.resolve("bin/postgres"));
    }

    /** One at a time, the threads of this process and other processes: who comes second finds the programs of the first. */
    private static synchronized void unpackOnce(URL archive, Path folder) throws IOException {
        var parent = Files.createDirectories(folder.getParent());
        try (var door = FileChannel.open(parent.resolve("unpacking.lock"), CREATE, WRITE)) {
            door.lock(); // until it is closed
            if (isComplete(folder)) {
                return;
            }
            var unfinished = Files.createTempDirectory(parent, "unpacking");
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var stream = archive.openStream()) {
                unpack(stream, unfinished);
            }
            // A folder without its programs is what an interrupted removal leaves.
            delete(folder);
            Files.move(unfinished, folder);
        }
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
