package vn.hoiam.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** The file that takes what the server writes. When it is full the last five are kept: server.1.log is the newest. */
final class ServerLog {

    private static final long FULL = 20_000_000;
    private static final int KEPT = 5;

    private final Path file;
    private Writer writer;
    private long size;

    ServerLog(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Copies {@code stream} until it ends, showing each line to {@code reader}. */
    void follow(InputStream stream, Consumer<String> reader) {
        var thread = new Thread(() -> copy(stream, reader), "server log");
        thread.setDaemon(true);
        thread.start();
    }

    private void copy(InputStream stream, Consumer<String> reader) {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            open();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                write(line);
                reader.accept(line);
            }
            writer.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void write(String line) throws IOException {
        if (size > FULL) {
            writer.close();
            turnOver();
            open();
        }
        writer.write(line);
        writer.write('\n');
        writer.flush();
        size += line.length() + 1L;
    }

    void open() throws IOException {
        size = Files.exists(file) ? Files.size(file) : 0;
        writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void turnOver() throws IOException {
        for (int number = KEPT - 1; number >= 1; number--) {
            if (Files.exists(older(number))) {
                Files.move(older(number), older(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, older(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path older(int number) {
        return file.resolveSibling("server." + number + ".log");
    }
}
