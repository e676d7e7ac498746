package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Keeps both indexes as the database is. What the journal tells of is read anew and put in place of what was there; the place in the
 * journal is committed together with it, so that whatever ends this process loses nothing. An index that cannot follow is built from
 * all rows, while pages go on to search what is there already.
 */
@ApplicationScoped
public class Following {

    private static final Logger LOG = Logger.getLogger(Following.class.getName());
    private static final int AT_ONCE = 200;
    private static final int SHOWN_EVERY = 100_000;
    private static final int HUNDRED = 100;

    @Inject
    Changes changes;

    @Inject
    ReleasedTexts released;

    @Inject
    CaseTexts cases;

    @Inject
    PlanTexts plans;

    @Inject
    Indexes indexes;

    /** Brings one index up to date, as far as the database can tell by now. */
    void follow(Scope scope) {
        try {
            follow(scope, indexes.get(scope));
        } catch (IndexDamaged damaged) {
            LOG.log(Level.WARNING, "The index “{0}” is opened anew: {1}", new Object[] {
                scope.folder(), damaged.getCause().getClass().getName()
            });
        }
    }

    private void follow(Scope scope, Index index) {
        try {
            var ground = changes.ground();
            if (!index.place().suits(ground)) {
                build(scope, index, ground);
            }
            begin(scope, index);
            while (goOn(scope, index)) {}
        } catch (IndexDamaged damaged) {
            indexes.drop(scope, index);
            throw damaged;
        }
    }

    /** Once after each start: some plans come with a release, and the journal knows nothing of them. */
    private void begin(Scope scope, Index index) {
        if (indexes.standing(scope).isWhole()) {
            return;
        }
        if (scope == Scope.PUBLIC) {
            index.replace(PlanTexts.MATTERS, plans.all());
            index.commit(index.place());
        }
        indexes.tell(scope, Standing.WHOLE);
    }

    private void build(Scope scope, Index index, Ground ground) {
        LOG.log(Level.INFO, "The index “{0}” is built from the database", scope.folder());
        indexes.tell(scope, Standing.ABSENT);
        index.clear();
        var sources = sources(scope);
        var total = Math.max(1, sources.count());
        var read = 0L;
        for (var rows = sources.after(0, AT_ONCE); !rows.isEmpty(); rows = sources.after(last(rows), AT_ONCE)) {
            rows.forEach(source -> index.add(source.documents()));
            read += rows.size();
            if (read == AT_ONCE || read % SHOWN_EVERY == 0) {
                index.refresh();
            }
            indexes.tell(scope, new Standing((int) Math.min(HUNDRED - 1, HUNDRED * read / total)));
        }
        index.commit(ground.place());
        LOG.log(Level.INFO, "The index “{0}” has {1} petitions", new Object[] {scope.folder(), read});
    }

    private static long last(List<Source> rows) {
        return rows.get(rows.size() - 1).id();
    }

    /** Follows one step; false where nothing more is told. */
    private boolean goOn(Scope scope, Index index) {
        var change = changes.after(index.place(), AT_ONCE);
        if (change.isNothing()) {
            return false;
        }
        var known = sources(scope).of(change.subjects()).stream()
                .collect(Collectors.toMap(Source::uid, Source::documents, (one, same) -> same));
        change.subjects().forEach(uid -> index.put(uid, known.getOrDefault(uid, List.of())));
        if (scope == Scope.PUBLIC && change.isOfPlans()) {
            index.replace(PlanTexts.MATTERS, plans.all());
        }
        if (change.isTakenOver()) {
            index.forget();
        }
        index.commit(change.until());
        return true;
    }

    private Sources sources(Scope scope) {
        return scope == Scope.PUBLIC ? released : cases;
    }
}
