package vn.hoiam.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What citizens wrote down of their receipts, each line forced to the disk before the next petition was sent. */
record Ledger(Path folder) {

    /** One receipt, with the key its petition was sent under. */
    record Line(String key, Ticket ticket) {

        private static Line of(String line) {
            var parts = line.split(",");
            return new Line(parts[0], new Ticket(parts[1], parts[2]));
        }
    }

    static Ledger create() {
        try {
            return new Ledger(Files.createTempDirectory("ledgers"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    FileChannel open(int citizen) throws IOException {
        return FileChannel.open(
                folder.resolve("ledger-" + citizen), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static void write(FileChannel page, String key, Ticket ticket) throws IOException {
        var line = key + "," + ticket.number() + "," + ticket.code() + "\n";
        page.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
        page.force(true);
    }

    List<Line> lines() {
        try (var files = Files.list(folder)) {
            return files.flatMap(Ledger::read).map(Line::of).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
