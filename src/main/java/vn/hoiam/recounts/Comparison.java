package vn.hoiam.recounts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hoiam.calendar.Now;
import vn.hoiam.law.Basis;
import vn.hoiam.law.CaseEvent;
import vn.hoiam.law.EventKind;
import vn.hoiam.law.StepState;
import vn.hoiam.petitions.ClockRecord;
import vn.hoiam.petitions.DueDate;

/**
 * What stands with a petition beside what its record gives.
 *
 * @param bases what each of its dates was counted by; one is missing when that version was not kept
 */
record Comparison(StoredDates stored, ClockRecord record, Map<DueDate, Basis> bases, LocalDate today) {

    /** An act and the line that tells it are written one after the other. */
    private static final Duration APART = Duration.ofSeconds(2);

    private static final Set<StepState> KEPT = Set.of(StepState.MET_ON_TIME, StepState.MET_LATE);

    Comparison {
        bases = new EnumMap<>(bases);
    }

    boolean isCounted() {
        return bases.keySet().containsAll(record.counted().keySet());
    }

    List<Difference> differences() {
        var all = new ArrayList<Difference>();
        addDay(Checked.NOTIFY_DUE, stored.notifyDueOn(), DueDate.NOTIFY, all);
        addDay(Checked.REPLY_DUE, stored.replyDueOn(), DueDate.REPLY, all);
        addMoment(Checked.RECEIVED, stored.submittedAt(), first(Set.of(EventKind.RECEIPT)), all);
        addMoment(Checked.NOTIFIED, stored.notifiedAt(), told(), all);
        addMoment(Checked.ANSWERED, stored.answeredAt(), first(Set.of(EventKind.REPLY, EventKind.DECISION)), all);
        return all;
    }

    private void addDay(Checked what, LocalDate day, DueDate which, List<Difference> all) {
        var basis = bases.get(which);
        if (basis == null) {
            return;
        }
        var counted = record.clock(which, basis, today)
                .filter(clock -> clock.state() != StepState.PAUSED)
                .map(clock -> clock.reckoning().due())
                .orElse(null);
        if (!Objects.equals(day, counted)) {
            all.add(Difference.of(what, day, counted));
        }
    }

    /** When the citizen was told: by what kept the step of the notice, or, where the kind has none, by the first that tells. */
    private Instant told() {
        var basis = bases.get(DueDate.NOTIFY);
        if (!record.has(DueDate.NOTIFY) || basis == null) {
            return first(ClockRecord.TELLING);
        }
        return record.clock(DueDate.NOTIFY, basis, today)
                .filter(clock -> KEPT.contains(clock.state()))
                .map(clock -> instant(clock.done()))
                .orElse(null);
    }

    private Instant first(Set<EventKind> kinds) {
        return record.events().stream()
                .filter(event -> kinds.contains(event.kind()))
                .findFirst()
                .map(Comparison::instant)
                .orElse(null);
    }

    private static void addMoment(Checked what, Instant moment, Instant told, List<Difference> all) {
        var agree = moment == null || told == null
                ? moment == told
                : Duration.between(moment, told).abs().compareTo(APART) <= 0;
        if (!agree) {
            all.add(Difference.of(what, moment, told));
        }
    }

    private static Instant instant(CaseEvent event) {
        return event.moment()
                .day()
                .atTime(event.moment().time())
                .atZone(Now.VIETNAM)
                .toInstant();
    }
}
