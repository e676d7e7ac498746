package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What {@code ./hoiam drill} does to a portal, for longer than a test may take. */
class FaultDrill {

    static final int CITIZENS = 8;
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

    private static void pass(int seconds) throws Exception {
        run("sleep", Integer.toString(seconds));
    }

    static void run(String... command) throws IOException, InterruptedException {
        var running = new ProcessBuilder(command).inheritIO().start();
        assertThat(running.waitFor(1, TimeUnit.MINUTES) && running.exitValue() == 0)
                .as(String.join(" ", command))
                .isTrue();
    }

    static void tell(String line) {
        System.out.println(line);
    }
}
