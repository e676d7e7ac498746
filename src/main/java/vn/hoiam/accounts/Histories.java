package vn.hoiam.accounts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Units;

/** What was done to the things officials administer, as the journal has it, with the names of who did it. */
@ApplicationScoped
public class Histories {

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Units units;

    /** The latest lines of one subject’s record, newest first. */
    public List<HistoryLine> list(UUID subject, int most) {
        var entries = new ArrayList<>(journal.list(subject));
        Collections.reverse(entries);
        var shown = entries.stream().limit(most).toList();
        var names = names(shown);
        return shown.stream()
                .map(entry -> new HistoryLine(
                        entry.occurredAt(),
                        name(entry, names),
                        entry.textKey(),
                        entry.words().stream()
                                .map(word -> FactWords.read(word, units))
                                .toList()))
                .toList();
    }

    private static String name(JournalEntry entry, Map<Long, String> names) {
        return entry.actor() == null ? null : names.get(Long.valueOf(entry.actor()));
    }

    private Map<Long, String> names(List<JournalEntry> entries) {
        var ids = entries.stream()
                .map(JournalEntry::actor)
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a.id, a.name from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
