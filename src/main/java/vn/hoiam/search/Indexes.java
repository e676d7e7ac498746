package vn.hoiam.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hoiam.store.Settings;

/** Both indexes of this node, and how far each is. */
@ApplicationScoped
public class Indexes {

    private static final Logger LOG = Logger.getLogger(Indexes.class.getName());

    // No one waits at this map while an index is opened, which reads every byte of it.
    private final ConcurrentMap<Scope, Index> open = new ConcurrentSkipListMap<>();
    private final Map<Scope, Standing> standings = new ConcurrentHashMap<>();

    /** The index, opened if it is not: by the one who follows it. */
    Index get(Scope scope) {
        return open.computeIfAbsent(scope, wanted -> Index.open(folder().resolve(wanted.folder())));
    }

    /** The index, if it is open: who only asks does not wait for it. */
    Optional<Index> find(Scope scope) {
        return Optional.ofNullable(open.get(scope));
    }

    Standing standing(Scope scope) {
        return standings.getOrDefault(scope, Standing.ABSENT);
    }

    void tell(Scope scope, Standing standing) {
        standings.put(scope, standing);
    }

    /** Something was wrong with this one: whoever follows opens it anew, and looks at every byte first. One that was opened since stays. */
    void drop(Scope scope, Index index) {
        if (open.remove(scope, index)) {
            standings.remove(scope);
            close(index);
        }
    }

    @PreDestroy
    void close() {
        open.forEach(this::drop);
    }

    private static void close(Index index) {
        try {
            index.close();
        } catch (IndexDamaged beyondHelp) {
            LOG.log(
                    Level.WARNING,
                    "An index was not closed: {0}",
                    beyondHelp.getCause().getClass().getName());
        }
    }

    /** Each node has its own: it is worked out from the database, and never shared. */
    static Path folder() {
        return Settings.find("HOIAM_INDEX")
                .map(Path::of)
                .orElseGet(() -> Path.of(Settings.get("HOIAM_DATA", ".hoiam"), "index"))
                .toAbsolutePath();
    }
}
