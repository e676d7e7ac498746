package vn.hoiam.recounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import vn.hoiam.deadlines.Bases;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.law.Basis;
import vn.hoiam.petitions.ClockRecord;
import vn.hoiam.petitions.DueDate;
import vn.hoiam.petitions.Petitions;

/**
 * Counts every promised date again from the record of its petition, by the rules and days it was last counted by, and
 * compares it with what stands in the petition. Some at a time, so that nobody waits for it.
 */
@ApplicationScoped
@Transactional
public class Recounting {

    static final int AT_A_TIME = 500;

    /** What was begun so lately is this night's. */
    private static final Duration NIGHT = Duration.ofHours(20);

    @Inject
    Clock clock;

    @Inject
    Recounts recounts;

    @Inject
    Petitions petitions;

    @Inject
    Bases bases;

    @Inject
    Journal journal;

    @Inject
    Event<Fact> facts;

    /** Begins tonight's, unless another node has. */
    public void beginTonight() {
        if (!recounts.isBegunSince(clock.instant().minus(NIGHT))) {
            recounts.begin(clock.instant(), null);
        }
    }

    /** Counts some more; false when nothing is left, or another node is at it. */
    public boolean countNext() {
        var taken = recounts.take();
        if (taken.isEmpty()) {
            return false;
        }
        var recount = taken.get()[0];
        var rows = recounts.petitionsAfter(taken.get()[1], AT_A_TIME);
        if (rows.isEmpty()) {
            recounts.end(recount, clock.instant());
            return false;
        }
        count(recount, rows);
        return true;
    }

    private void count(long recount, List<StoredDates> rows) {
        var records = journal.list(rows.stream().map(StoredDates::uid).toList(), ClockRecord.KINDS);
        var differing = 0;
        var uncounted = 0;
        for (var row : rows) {
            var comparison = compare(row, records.getOrDefault(row.uid(), List.of()));
            var differences = comparison.differences();
            if (!differences.isEmpty()) {
                differing++;
                report(recount, row, differences);
            }
            if (!comparison.isCounted()) {
                uncounted++;
            }
        }
        recounts.progress(recount, rows.get(rows.size() - 1).id(), rows.size(), differing, uncounted);
    }

    private Comparison compare(StoredDates row, List<JournalEntry> entries) {
        var record = ClockRecord.of(row.kind(), row.sector(), entries);
        var found = new EnumMap<DueDate, Basis>(DueDate.class);
        record.counted().forEach((which, counted) -> bases.find(counted.rules(), counted.calendar())
                .ifPresent(basis -> found.put(which, basis)));
        return new Comparison(row, record, found, LocalDate.now(clock));
    }

    /** Told once in the case, however many nights it stands; every night in the list. */
    private void report(long recount, StoredDates row, List<Difference> differences) {
        petitions.hold(row.number());
        for (var difference : differences) {
            if (!recounts.isKnown(row.id(), difference)) {
                facts.fire(new DateDiffers(row.uid(), difference));
            }
            recounts.add(recount, row.id(), difference);
        }
    }
}
