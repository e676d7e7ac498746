package vn.hoiam.journeys;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Processes of the portal are killed while citizens send petitions: every receipt that anybody saw is worth its paper. */
abstract class PlugPulled {

    private static final int CITIZENS = 6;

    private final int receipts = ThreadLocalRandom.current().nextInt(15, 60);

    @Test
    void keeps_every_petition_whose_receipt_was_seen_when_everything_is_killed() throws Exception {
        var portal = GuardedPortal.get();
        var senders = Senders.start(portal, CITIZENS);
        senders.awaitReceipts(receipts);

        portal.kill();

        senders.stop();
        senders.check(GuardedPortal.restart(), "killed after %d receipts".formatted(receipts));
    }

    @Test
    void keeps_them_when_the_application_is_killed() throws Exception {
        var portal = GuardedPortal.get();
        var senders = Senders.start(portal, CITIZENS);
        senders.awaitReceipts(receipts);

        LivePortal.kill(portal.application());

        // Without its server the portal ends, for whoever watches over it to start it again.
        portal.awaitEnd();
        senders.stop();
        senders.check(GuardedPortal.restart(), "application killed after %d receipts".formatted(receipts));
    }

    @Test
    void keeps_them_when_the_database_is_killed() throws Exception {
        var portal = GuardedPortal.get();
        var senders = Senders.start(portal, CITIZENS);
        senders.awaitReceipts(receipts);

        LivePortal.kill(portal.database());

        portal.awaitEnd();
        senders.stop();
        senders.check(GuardedPortal.restart(), "database killed after %d receipts".formatted(receipts));
    }
}
