package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What {@code ./hoiam drill} does to a portal, for longer than a test may take. */
class FaultDrill {

    private static final int CITIZENS = 8;
    private static final int ROUNDS = 12;
    private static final int SECONDS_OF_PAUSE = 15;

    @Test
    void nothing_acknowledged_is_lost_whatever_is_killed_again_and_again() throws Exception {
        var portal = GuardedPortal.get();
        for (int round = 0; round < ROUNDS; round++) {
            var senders = Senders.start(portal, CITIZENS);
            senders.awaitReceipts(ThreadLocalRandom.current().nextInt(1, 600));
            var victims =
                    switch (round % 3) {
                        case 0 -> portal.application();
                        case 1 -> portal.database();
                        default -> portal.processes();
                    };
            LivePortal.kill(victims);
            portal.awaitEnd();
            senders.stop();
            portal = GuardedPortal.restart();
            senders.check(portal, "round " + round);
            tell("round %d: %d receipts, all there once".formatted(round, senders.receipts()));
        }
    }

    @Test
    void nobody_loses_anything_while_the_database_is_paused() throws Exception {
        var portal = GuardedPortal.get();
        var senders = Senders.start(portal, CITIZENS);
        senders.awaitReceipts(100);
        var database = portal.database();

        LivePortal.signal("STOP", database);
        pass(SECONDS_OF_PAUSE);
        LivePortal.signal("CONT", database);

        senders.awaitReceipts(100);
        senders.stop();
        assertThat(senders.failed()).isZero();
        senders.check(portal, "paused");
        tell("paused %d s: %d receipts, none refused".formatted(SECONDS_OF_PAUSE, senders.receipts()));
    }

    /** On a small disk in memory, which only root may make. */
    @Test
    void a_full_disk_is_answered_by_come_again_and_loses_nothing() throws Exception {
        var data = LivePortal.newFolder();
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=900m", "tmpfs", data.toString()), "only root may mount");
        LivePortal portal = null;
        try {
            portal = LivePortal.start("test", LivePortal.server(), data, Map.of("HOIAM_LIMITS", "off"));
            var senders = Senders.start(portal, CITIZENS);
            senders.awaitReceipts(100);

            var filler = data.resolve("filler");
            fill(filler);
            senders.awaitFailures(50);
            var wire = Wire.to(portal);
            var answer = WireForm.of(wire.get("/petitions/submit"), "petition")
                    .with("petition:kind", "kind-feedback:feedback")
                    .with("text", "Cống ở ngõ 12 tắc từ hôm bão.")
                    .with("sector", "MOI_TRUONG")
                    .with("unit", "phường Phố Hiến")
                    .with("send", "send")
                    .post(wire);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("Cống ở ngõ 12 tắc từ hôm bão.");
            assertThat(wire.get("/petitions/published").status()).isEqualTo(200);

            Files.delete(filler);
            senders.awaitReceipts(100);
            senders.stop();
            senders.check(portal, "disk full");
            tell("disk full: %d receipts, %d times come again".formatted(senders.receipts(), senders.failed()));
        } finally {
            if (portal != null) {
                portal.close();
            }
            run("umount", data.toString());
        }
    }

    /** To the last byte. */
    private static void fill(Path filler) throws IOException {
        try (var file = Files.newOutputStream(filler)) {
            var bytes = new byte[1024 * 1024];
            while (true) {
                file.write(bytes);
            }
        } catch (IOException full) {
            assertThat(filler).exists();
        }
    }

    private static void pass(int seconds) throws Exception {
        assertThat(run("sleep", Integer.toString(seconds))).isTrue();
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var running = new ProcessBuilder(command).inheritIO().start();
        return running.waitFor(1, TimeUnit.MINUTES) && running.exitValue() == 0;
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
