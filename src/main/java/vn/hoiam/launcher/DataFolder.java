package vn.hoiam.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import vn.hoiam.Refusal;

/** The folder in which a portal keeps everything that must outlive it. One portal at a time works in it. */
final class DataFolder {

    private final Path path;

    // Held until the process ends, however it ends: the system gives the lock back.
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder take(Path path) {
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createDirectories(path.resolve("log"));
            var lock = lock(path.resolve("lock"));
            if (lock == null) {
                throw new Refusal("launcher.data.in_use", path.toString());
            }
            return new DataFolder(path, lock);
        } catch (IOException failed) {
            throw new Refusal("launcher.data.not_writable", path.toString(), failed.toString());
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    boolean isHeld() {
        return lock.isValid();
    }

    private static FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcessHasIt) {
            return null;
        }
    }
}
