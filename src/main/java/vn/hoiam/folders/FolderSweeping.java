package vn.hoiam.folders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hoiam.calendar.Now;
import vn.hoiam.outbox.OutgoingLetters;

/** Forgets what is over: visits, links with the letters they stood in, and folders that nobody opens any more. */
@ApplicationScoped
@Transactional
public class FolderSweeping {

    private static final Logger LOG = Logger.getLogger(FolderSweeping.class.getName());

    /**
     * So long a folder waits for its owner: a complaint with its second instance and what follows it is over by then, and who has not looked
     * for two years has forgotten it.
     */
    static final int MONTHS_UNUSED = 24;

    /** So long a link that is over is known as such: whoever opens the letter once more is told that it was used. */
    static final Duration LINK_KNOWN = Duration.ofDays(1);

    @Inject
    Clock clock;

    @Inject
    Folders folders;

    @Inject
    FolderLinks links;

    @Inject
    FolderVisits visits;

    @Inject
    OutgoingLetters outbox;

    void sweep() {
        var now = clock.instant();
        visits.forgetEnded(now);
        links.forgetExpired(now.minus(LINK_KNOWN));
        outbox.forgetLinksWrittenBefore(now.minus(FolderAccess.LINK));
        var removed = folders.removeUnused(ZonedDateTime.now(clock.withZone(Now.VIETNAM))
                .minusMonths(MONTHS_UNUSED)
                .toInstant());
        if (removed > 0) {
            LOG.log(Level.INFO, "Folders nobody uses any more: {0}", removed);
        }
    }
}
