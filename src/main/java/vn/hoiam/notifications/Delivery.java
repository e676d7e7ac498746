package vn.hoiam.notifications;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hoiam.outbox.Letter;
import vn.hoiam.store.SmtpSettings;

/**
 * Brings letters to the mail server, whatever they tell of. A letter is taken along in one transaction and settled in
 * another: while the mail server is talked to, no connection of the database is held. Who never comes back leaves a letter
 * that is due again after a while, under the same name.
 */
@ApplicationScoped
public class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

    @Inject
    Settling settling;

    /** Null when the operator named none. */
    MailServer server;

    /** Why the mail server took nothing the last time; said once, not every half minute. */
    private volatile String trouble = "";

    @PostConstruct
    void open() {
        server = SmtpSettings.ofThisPortal().map(MailServer::new).orElse(null);
        if (server == null) {
            LOG.info("HOIAM_SMTP_HOST is not set: letters wait in the outbox");
        }
    }

    /** Brings one letter; false when none is due, or when it is of no use to try another now. */
    boolean bringNext() {
        if (server == null) {
            return false;
        }
        var next = settling.takeNext();
        return next.isPresent() && bring(next.get());
    }

    private boolean bring(Letter letter) {
        var undelivered = server.hand(letter);
        undelivered.ifPresentOrElse(told -> settle(letter, told), () -> settling.accepted(letter));
        var told = undelivered
                .filter(failed -> failed.because() == Undelivered.Because.SERVER)
                .map(Undelivered::fault)
                .orElse("");
        if (!told.isEmpty() && !told.equals(trouble)) {
            LOG.log(Level.WARNING, "The mail server takes no letters now: {0}", told);
        }
        trouble = told;
        return told.isEmpty();
    }

    private void settle(Letter letter, Undelivered told) {
        if (settling.undelivered(letter, told).isWaitingForSomebody()
                && letter.kind().isAboutCase()) {
            LOG.log(Level.SEVERE, "Letter {0} was not delivered and waits for a person: {1}", new Object[] {
                letter.uid(), told.fault()
            });
        }
    }
}
