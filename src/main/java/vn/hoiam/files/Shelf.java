package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.store.DiskRoom;
import vn.hoiam.store.Settings;

/**
 * The folder of files, outside of everything the server shows by itself. A file is on the disk to stay before anybody
 * learns its name: it is written under another one, forced to the disk and renamed, and so is its folder.
 */
@ApplicationScoped
public class Shelf {

    static final String PREVIEW = "-preview";

    private static final int BYTES_OF_CHANCE = 16;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    DiskRoom room;

    /** Puts a file there, and gives it a name nobody can guess. */
    String put(Cleaned file) {
        room.mustBeLeft();
        var chance = new byte[BYTES_OF_CHANCE];
        RANDOM.nextBytes(chance);
        var name = HexFormat.of().formatHex(chance);
        try {
            var folder = place(name).getParent();
            provide(folder);
            write(folder.resolve(name), file.content());
            if (file.preview() != null) {
                write(folder.resolve(name + PREVIEW), file.preview());
            }
            force(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder of files cannot be written", failed);
        }
        return name;
    }

    /** Where the file lies; empty when it does not. */
    public Optional<Path> find(String name) {
        return NAME.matcher(name).matches() ? Optional.of(place(name)).filter(Files::isRegularFile) : Optional.empty();
    }

    /** Where the small picture of a photo lies. */
    public Optional<Path> findPreview(String name) {
        return find(name).map(file -> file.resolveSibling(name + PREVIEW)).filter(Files::isRegularFile);
    }

    /** Everything that lies in the folders of files, one folder after another; what is being written as well. */
    List<Path> list() {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root(), 3)) {
            return all.filter(path -> path.getNameCount() == root().getNameCount() + 3)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder of files cannot be read", failed);
        }
    }

    Path root() {
        return Settings.find("HOIAM_FILES")
                .map(Path::of)
                .orElseGet(() -> Path.of(Settings.get("HOIAM_DATA", ".hoiam"), "files"))
                .toAbsolutePath();
    }

    private Path place(String name) {
        return root().resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    /** Every folder that is new is forced to the disk by the one that names it. */
    private static void provide(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        provide(folder.getParent());
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException meanwhile) {
            return;
        }
        force(folder.getParent());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        var onlyOurs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOurs)) {
            for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
