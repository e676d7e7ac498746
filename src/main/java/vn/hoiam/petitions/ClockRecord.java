package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.law.Basis;
import vn.hoiam.law.CaseClock;
import vn.hoiam.law.CaseEvent;
import vn.hoiam.law.EventKind;
import vn.hoiam.law.Matter;
import vn.hoiam.law.Moment;
import vn.hoiam.law.StepClock;

/**
 * What the record of a petition says about its clocks: what happened to it, and by which rules and days each of its dates
 * was last counted.
 */
public record ClockRecord(Matter matter, List<CaseEvent> events, Map<DueDate, Versions> versions) {

    /** The rule book and the calendar a date was counted by; a version is null where the record does not name it. */
    public record Versions(String rules, String calendar) {}

    private static final String SUBMITTED = "PETITION_SUBMITTED";
    private static final String MOVED = "DEADLINE_MOVED";
    private static final Map<String, EventKind> EVENTS = Map.of(
            SUBMITTED,
            EventKind.RECEIPT,
            "PETITION_RECEIVED",
            EventKind.NOTICE,
            "PETITION_FORWARDED",
            EventKind.FORWARDING,
            "PETITION_ANSWERED",
            EventKind.REPLY);

    /** The kinds of entries that bear on clocks. */
    public static final Set<String> KINDS =
            Set.of(SUBMITTED, MOVED, "PETITION_RECEIVED", "PETITION_FORWARDED", "PETITION_ANSWERED");

    // Where the words of a fact name what was counted by.
    private static final int SUBMITTED_RULES = 4;
    private static final int SUBMITTED_CALENDAR = 5;
    private static final int MOVED_CALENDAR = 4;

    public ClockRecord {
        events = List.copyOf(events);
        versions = Map.copyOf(versions);
    }

    /** From the entries of one petition, in any order; what does not bear on clocks is passed over. */
    public static ClockRecord of(PetitionKind kind, String sector, List<JournalEntry> entries) {
        var events = new ArrayList<CaseEvent>();
        var versions = new EnumMap<DueDate, Versions>(DueDate.class);
        var inOrder = entries.stream()
                .sorted(Comparator.comparingInt(JournalEntry::seq))
                .toList();
        for (var entry : inOrder) {
            var event = EVENTS.get(entry.kind());
            if (event != null) {
                events.add(CaseEvent.of(entry.seq(), event, Moment.of(entry.occurredAt())));
            }
            if (entry.kind().equals(SUBMITTED)) {
                var counted = new Versions(word(entry, SUBMITTED_RULES), word(entry, SUBMITTED_CALENDAR));
                List.of(DueDate.values()).forEach(which -> versions.put(which, counted));
            } else if (entry.kind().equals(MOVED)) {
                DueDate.named(entry.words().get(0))
                        .ifPresent(which -> versions.computeIfPresent(
                                which, (same, before) -> new Versions(before.rules(), word(entry, MOVED_CALENDAR))));
            }
        }
        return new ClockRecord(new Matter(kind.code(), sector, Set.of()), events, versions);
    }

    private static String word(JournalEntry entry, int place) {
        return entry.words().size() > place ? entry.words().get(place) : null;
    }

    /** How the step of one of the two dates stands on a day; empty when the record does not tell of its receipt. */
    public Optional<StepClock> clock(DueDate which, Basis basis, LocalDate today) {
        return new CaseClock(basis, matter, events, today).step(which.step());
    }

    /** How every step that has begun stands on a day. */
    public List<StepClock> clocks(Basis basis, LocalDate today) {
        return new CaseClock(basis, matter, events, today).steps();
    }
}
