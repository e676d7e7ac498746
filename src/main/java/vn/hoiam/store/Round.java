package vn.hoiam.store;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One round of a watch. The server strikes a timer off for good that fails twice in a row, and a database may be away for
 * longer than that: a round that fails says so, and the next one tries again.
 */
public final class Round {

    private Round() {}

    public static void of(Object watch, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            Logger.getLogger(watch.getClass().getName())
                    .log(Level.WARNING, "A round failed: {0}", failed.getClass().getName());
        }
    }
}
