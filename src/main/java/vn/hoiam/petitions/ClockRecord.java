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
 * What the record of a petition says about its clocks: what happened to it, which steps its two dates in hand are those of,
 * and by which rules and days each was last counted.
 */
public record ClockRecord(Matter matter, List<CaseEvent> events, Map<DueDate, Counted> counted) {

    /** The step a date ends, the rule book and the calendar it was counted by; what the record does not name is null. */
    public record Counted(String step, String rules, String calendar) {}

    private static final String SUBMITTED = "PETITION_SUBMITTED";
    private static final String MOVED = "DEADLINE_MOVED";
    private static final String STEP = "STEP_TAKEN";
    private static final String SET = "DATE_SET";
    private static final String RECLASSIFIED = "PETITION_RECLASSIFIED";
    private static final String URGENCY = "URGENCY_SET";
    private static final Map<String, Act> ACTS =
            Map.of("PETITION_RECEIVED", Act.RECEIVE, "PETITION_FORWARDED", Act.FORWARD, "PETITION_ANSWERED", Act.SIGN);

    /** What is done with these tells the citizen what becomes of it. */
    public static final Set<EventKind> TELLING = Set.of(
            EventKind.NOTICE,
            EventKind.FORWARDING,
            EventKind.ACCEPTANCE,
            EventKind.REFUSAL,
            EventKind.GUIDANCE,
            EventKind.REPLY,
            EventKind.DECISION);

    /** The kinds of entries that bear on clocks. */
    public static final Set<String> KINDS = Set.of(
            SUBMITTED,
            MOVED,
            STEP,
            SET,
            RECLASSIFIED,
            URGENCY,
            "PETITION_RECEIVED",
            "PETITION_FORWARDED",
            "PETITION_ANSWERED");

    /** What acts upon a step, and not upon the case. */
    private static final Set<EventKind> UPON_STEPS = Set.of(EventKind.PAUSE, EventKind.RESUMPTION, EventKind.EXTENSION);

    // Where the words of a fact name what was counted by.
    private static final int SUBMITTED_RULES = 4;
    private static final int SUBMITTED_CALENDAR = 5;
    private static final int SUBMITTED_NOTICE_STEP = 6;
    private static final int SUBMITTED_RESULT_STEP = 7;
    private static final int SUBMITTED_BY = 11;
    private static final int MOVED_CALENDAR = 4;

    /** Whether an act tells the citizen what becomes of a petition of a kind. */
    static boolean tells(PetitionKind kind, Act act) {
        return kind.procedure().event(act.name()).filter(TELLING::contains).isPresent();
    }

    public ClockRecord {
        events = List.copyOf(events);
        counted = Map.copyOf(counted);
    }

    /** From the entries of one petition, in any order; what does not bear on clocks is passed over. The kind is that of today. */
    public static ClockRecord of(PetitionKind kind, String sector, List<JournalEntry> entries) {
        return new Reading(kind).read(entries, sector);
    }

    /** How the step of one of the two dates stands on a day; empty when it has not begun. */
    public Optional<StepClock> clock(DueDate which, Basis basis, LocalDate today) {
        return Optional.ofNullable(counted.get(which))
                .map(Counted::step)
                .flatMap(step -> new CaseClock(basis, matter, events, today).step(step));
    }

    /** How every step that has begun stands on a day. */
    public List<StepClock> clocks(Basis basis, LocalDate today) {
        return new CaseClock(basis, matter, events, today).steps();
    }

    /** Whether the record names a step for one of the dates. */
    public boolean has(DueDate which) {
        return counted.containsKey(which);
    }

    /** Reads entry after entry. */
    private static final class Reading {

        private PetitionKind kind;
        private final List<CaseEvent> events = new ArrayList<>();
        private final Map<DueDate, Counted> counted = new EnumMap<>(DueDate.class);
        private Set<String> options = Set.of();

        Reading(PetitionKind kind) {
            this.kind = kind;
        }

        ClockRecord read(List<JournalEntry> entries, String sector) {
            var inOrder = entries.stream()
                    .sorted(Comparator.comparingInt(JournalEntry::seq))
                    .toList();
            inOrder.stream()
                    .filter(entry -> entry.kind().equals(RECLASSIFIED))
                    .findFirst()
                    .ifPresent(entry ->
                            kind = PetitionReclassified.read(entry.words()).from());
            inOrder.forEach(this::read);
            return new ClockRecord(new Matter(kind.code(), sector, options), events, counted);
        }

        private void read(JournalEntry entry) {
            switch (entry.kind()) {
                case SUBMITTED -> {
                    add(entry, EventKind.RECEIPT);
                    // What came signed: the signature came with it.
                    kind.procedure()
                            .event(word(entry, SUBMITTED_BY))
                            .filter(event -> event != EventKind.RECEIPT)
                            .ifPresent(event -> add(entry, event));
                    begin(entry, DueDate.NOTIFY, SUBMITTED_NOTICE_STEP, kind.noticeStep());
                    begin(entry, DueDate.REPLY, SUBMITTED_RESULT_STEP, kind.resultStep());
                }
                case MOVED ->
                    DueDate.named(word(entry, 0))
                            .ifPresent(which -> counted.computeIfPresent(
                                    which,
                                    (same, before) ->
                                            new Counted(before.step(), before.rules(), word(entry, MOVED_CALENDAR))));
                case RECLASSIFIED -> reclassify(PetitionReclassified.read(entry.words()));
                case SET -> set(DateSet.read(entry.words()));
                // One by which no date became earlier begins nothing.
                case URGENCY ->
                    UrgencySet.begins(entry.words())
                            .ifPresent(since ->
                                    events.add(CaseEvent.of(entry.seq(), EventKind.URGENCY, Moment.of(since))));
                case STEP -> StepTaken.act(entry.words()).ifPresent(act -> add(entry, act));
                default -> Optional.ofNullable(ACTS.get(entry.kind())).ifPresent(act -> add(entry, act));
            }
        }

        /** What was written before kinds had steps of their own went by those of its kind. */
        private void begin(JournalEntry entry, DueDate which, int place, String usual) {
            var step = entry.words().size() > place ? word(entry, place) : usual;
            if (step != null && !step.isEmpty()) {
                counted.put(which, new Counted(step, word(entry, SUBMITTED_RULES), word(entry, SUBMITTED_CALENDAR)));
            }
        }

        /** Its dates follow; of another notice the citizen has not been told yet. */
        private void reclassify(PetitionReclassified.Written written) {
            kind = written.to();
            if (!step(DueDate.NOTIFY).equals(Optional.ofNullable(written.noticeStep()))) {
                events.removeIf(event -> TELLING.contains(event.kind()));
            }
            counted.clear();
            options = Set.of();
        }

        private void set(DateSet.Written written) {
            options = written.options();
            written.which()
                    .ifPresent(which ->
                            counted.put(which, new Counted(written.step(), written.rules(), written.calendar())));
        }

        private void add(JournalEntry entry, Act act) {
            kind.procedure().event(act.name()).ifPresent(event -> add(entry, event));
            if (act == Act.SIGN && kind.isComplaint()) {
                // Signed and sent is one act here; the sending comes after what it is counted from.
                add(entry, EventKind.DECISION_SENDING);
            }
        }

        private void add(JournalEntry entry, EventKind event) {
            events.add(new CaseEvent(
                    entry.seq(),
                    event,
                    Moment.of(entry.occurredAt()),
                    UPON_STEPS.contains(event) ? step(DueDate.REPLY).orElse(null) : null));
        }

        private Optional<String> step(DueDate which) {
            return Optional.ofNullable(counted.get(which)).map(Counted::step);
        }

        private static String word(JournalEntry entry, int place) {
            return entry.words().size() > place ? entry.words().get(place) : null;
        }
    }
}
