package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All processes of the portal are killed while citizens send petitions: every receipt that anybody saw is worth its paper. */
class PlugPulledJourney {

    private static final int CLIENTS = 6;

    private final Map<String, String> subjects = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void keeps_every_petition_whose_receipt_was_seen() throws Exception {
        var portal = GuardedPortal.get();
        var folder = Files.createTempDirectory("ledgers");
        var receipts = ThreadLocalRandom.current().nextInt(30, 120);
        var enough = new CountDownLatch(receipts);
        var clients = IntStream.range(0, CLIENTS)
                .mapToObj(client ->
                        new Thread(() -> submitWithoutEnd(portal, folder.resolve("ledger-" + client), enough)))
                .toList();
        clients.forEach(Thread::start);

        enough.await();
        portal.kill();
        for (var client : clients) {
            client.join();
        }
        var again = GuardedPortal.restart();

        var ledger = read(folder);
        assertThat(ledger).as("killed after %d receipts", receipts).hasSizeGreaterThanOrEqualTo(receipts);
        assertThat(ledger.stream().map(Entry::number)).doesNotHaveDuplicates();
        for (var entry : ledger) {
            assertThat(Api.ticket(new Api(caller(again)).submit(entry.key(), Api.petition(subjects.get(entry.key())))))
                    .as("the receipt of %s, killed after %d receipts", entry.key(), receipts)
                    .isEqualTo(new Ticket(entry.number(), entry.code()));
            assertThat(follow(caller(again), entry.code())).contains(entry.number(), subjects.get(entry.key()));
        }
        for (var key : subjects.keySet()) {
            var first = new Api(caller(again)).submit(key, Api.petition(subjects.get(key)));
            assertThat(first.status()).as("a call that was cut off, repeated").isEqualTo(201);
        }
    }

    private void submitWithoutEnd(LivePortal portal, Path ledger, CountDownLatch enough) {
        try (var file = FileChannel.open(ledger, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                var key = ApiIT.key();
                subjects.put(key, "Rác ở bãi số " + calls.incrementAndGet());
                var answer = new Api(caller(portal)).submit(key, Api.petition(subjects.get(key)));
                if (answer.status() != 201) {
                    // The server lives and its database does not: no receipt was seen.
                    assertThat(answer.status()).isGreaterThanOrEqualTo(500);
                    continue;
                }
                var ticket = Api.ticket(answer);
                var line = key + "," + ticket.number() + "," + ticket.code() + "\n";
                file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
                file.force(true);
                enough.countDown();
            }
        } catch (UncheckedIOException pulled) {
            // The end of the story for this client.
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every call from another neighbourhood: the limits are on. */
    private Wire caller(LivePortal portal) {
        var call = calls.incrementAndGet();
        return Wire.to(portal).from("127." + (20 + call / 250 % 200) + "." + call % 250 + ".1");
    }

    private static String follow(Wire wire, String code) {
        return WireForm.of(wire.get("/petitions/follow"), "follow")
                .with("code", code)
                .with("look", "look")
                .post(wire)
                .body();
    }

    private static List<Entry> read(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.flatMap(PlugPulledJourney::lines).map(Entry::of).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line that a client wrote down before it sent the next petition. */
    private record Entry(String key, String number, String code) {

        static Entry of(String line) {
            var parts = line.split(",");
            return new Entry(parts[0], parts[1], parts[2]);
        }
    }
}
