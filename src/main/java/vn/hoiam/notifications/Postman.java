package vn.hoiam.notifications;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox, every half minute. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Inject
    Delivery delivery;

    /** The server strikes a timer off that fails twice in a row, and a database may be away for longer than that. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void round() {
        try {
            while (delivery.bringNext()) {}
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "Letters could not be brought: {0}",
                    failed.getClass().getName());
        }
    }
}
