package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Citizens who send one petition after another and keep a ledger of their receipts, whatever happens to the portal. Each stops
 * when nobody answers any more, or when all are told to.
 */
final class Senders {

    private final LivePortal portal;
    private final Ledger ledger = Ledger.create();
    private final Map<String, String> subjects = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger receipts = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<Thread> citizens;
    private volatile CountDownLatch enough = new CountDownLatch(0);
    private volatile CountDownLatch refused = new CountDownLatch(0);
    private volatile boolean told;

    private Senders(LivePortal portal, int citizens) {
        this.portal = portal;
        this.citizens = IntStream.range(0, citizens)
                .mapToObj(citizen -> new Thread(() -> send(citizen), "citizen " + citizen))
                .toList();
    }

    static Senders start(LivePortal portal, int citizens) {
        var senders = new Senders(portal, citizens);
        senders.citizens.forEach(Thread::start);
        return senders;
    }

    /** Waits for so many receipts more. */
    void awaitReceipts(int more) throws InterruptedException {
        enough = new CountDownLatch(more);
        enough.await();
    }

    /** Waits until so many calls more were answered by a failure. */
    void awaitFailures(int more) throws InterruptedException {
        refused = new CountDownLatch(more);
        refused.await();
    }

    /** Waits until each of them has sent something and nobody is answered. */
    void awaitSilence(Runnable meanwhile) {
        do {
            var before = receipts.get() + failed.get();
            meanwhile.run();
            if (waiting.get() == citizens.size() && before == receipts.get() + failed.get()) {
                return;
            }
            Thread.onSpinWait();
        } while (true);
    }

    /** After the answer each is waiting for. */
    void stop() throws InterruptedException {
        told = true;
        for (var citizen : citizens) {
            citizen.join();
        }
    }

    int receipts() {
        return receipts.get();
    }

    /** How many calls were answered by a failure. */
    int failed() {
        return failed.get();
    }

    /** Nothing acknowledged is lost, nothing is there twice, and every record recomputes. */
    void check(LivePortal again, String what) throws SQLException {
        var lines = ledger.lines();
        assertThat(lines).as(what).isNotEmpty();
        assertThat(lines.stream().map(line -> line.ticket().number())).as(what).doesNotHaveDuplicates();
        for (var line : lines) {
            assertThat(Api.ticket(send(again, line.key())))
                    .as("the receipt of %s, %s", line.key(), what)
                    .isEqualTo(line.ticket());
            assertThat(follow(caller(again), line.ticket().code()))
                    .as("the petition of %s, %s", line.key(), what)
                    .contains(line.ticket().number(), subjects.get(line.key()));
        }
        var unanswered = new HashSet<>(subjects.keySet());
        lines.forEach(line -> unanswered.remove(line.key()));
        for (var key : unanswered) {
            assertThat(send(again, key).status())
                    .as("the call %s once more, %s", key, what)
                    .isEqualTo(201);
        }
        try (var records = PortalRecords.of(again)) {
            assertThat(records.petitionsAbout(subjects.values())).as(what).isEqualTo(subjects.size());
            assertThat(records.brokenChains()).as(what).isEmpty();
        }
    }

    private void send(int citizen) {
        try (var page = ledger.open(citizen)) {
            while (!told) {
                var key = ApiIT.key();
                subjects.put(key, "Rác ở bãi số " + calls.incrementAndGet() + " " + key);
                waiting.incrementAndGet();
                var answer = send(portal, key);
                waiting.decrementAndGet();
                if (answer.status() == 201) {
                    Ledger.write(page, key, Api.ticket(answer));
                    receipts.incrementAndGet();
                    enough.countDown();
                } else {
                    // The server lives and its database does not: no receipt was seen.
                    assertThat(answer.status()).as(answer.everything()).isIn(500, 503);
                    failed.incrementAndGet();
                    refused.countDown();
                }
            }
        } catch (UncheckedIOException pulled) {
            // The end of the story for this citizen.
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private WireAnswer send(LivePortal to, String key) {
        return new Api(caller(to)).submit(key, Api.petition(subjects.get(key)));
    }

    /** Every call from another neighbourhood: the limits may be on. */
    private Wire caller(LivePortal to) {
        var call = calls.incrementAndGet();
        return Wire.to(to).from("127." + (20 + call / 250 % 200) + "." + call % 250 + ".1");
    }

    private static String follow(Wire wire, String code) {
        return WireForm.of(wire.get("/petitions/follow"), "follow")
                .with("code", code)
                .with("look", "look")
                .post(wire)
                .body();
    }
}
