package vn.hoiam.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.calendar.Pause;
import vn.hoiam.calendar.Pauses;

/**
 * Tells from what happened to a case how each of its steps stands. Nothing is kept: whoever has the record of the case,
 * the rule book and the calendar comes to the same.
 */
public final class CaseClock {

    private final Basis basis;
    private final Matter matter;
    private final List<CaseEvent> events;
    private final LocalDate today;

    /** The events may come in any order; their {@code seq} decides, and of those of one place the one that is told first. */
    public CaseClock(Basis basis, Matter matter, Collection<CaseEvent> events, LocalDate today) {
        this.basis = basis;
        this.matter = matter;
        this.events =
                events.stream().sorted(Comparator.comparingInt(CaseEvent::seq)).toList();
        this.today = today;
    }

    /** Every step that has begun, in the order of the rule book. */
    public List<StepClock> steps() {
        return basis.book().steps(matter.kind()).stream().flatMap(this::clocks).toList();
    }

    /** The one step of this name that has begun last. */
    public Optional<StepClock> step(String name) {
        return clocks(name).reduce((earlier, later) -> later);
    }

    private Stream<StepClock> clocks(String step) {
        return basis.book().find(matter.kind(), step, matter.sector(), matter.options(), this::dayOf).stream()
                .flatMap(rule -> beginnings(rule).map(begun -> clock(rule, begun)));
    }

    private Stream<CaseEvent> beginnings(Rule rule) {
        var all = events.stream().filter(event -> event.kind() == rule.from());
        var anew = events.stream().filter(event -> event.kind().renews(rule.from()));
        return Stream.concat(rule.from().isOnce() ? all.limit(1) : all, anew);
    }

    private LocalDate dayOf(EventKind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .findFirst()
                .map(event -> event.moment().day())
                .orElse(null);
    }

    private StepClock clock(Rule rule, CaseEvent begun) {
        var after = events.subList(events.indexOf(begun) + 1, events.size());
        var done = after.stream()
                .filter(event -> rule.endsWith().contains(event.kind()))
                .findFirst()
                .orElse(null);
        var over = done != null
                ? done
                : after.stream()
                        .filter(event -> event.kind().endsTheCase())
                        .findFirst()
                        .orElse(null);
        var during = after.stream()
                .filter(event -> over == null || event.seq() < over.seq())
                .toList();
        var pausing = pausing(rule, during);
        var reckoning = basis.reckon(rule, begun.moment(), new Course(extended(rule, during), pausing.over()));
        if (done != null) {
            return done(begun, done, reckoning);
        }
        if (over != null) {
            return new StepClock(
                    begun,
                    over,
                    reckoning,
                    StepState.LAPSED,
                    until(over.moment().day(), reckoning));
        }
        if (pausing.since() != null && !pausing.since().isAfter(reckoning.due())) {
            return new StepClock(begun, null, reckoning, StepState.PAUSED, remainder(pausing.since(), reckoning));
        }
        var isOver = today.isAfter(reckoning.due());
        return new StepClock(
                begun, null, reckoning, isOver ? StepState.OVERDUE : StepState.RUNNING, until(today, reckoning));
    }

    private StepClock done(CaseEvent begun, CaseEvent done, Reckoning reckoning) {
        var day = done.moment().day();
        // What may not be done before a day is kept from that day on; everything else until it.
        var isKept = isLeastTime(reckoning.rule()) ? !day.isBefore(reckoning.due()) : !day.isAfter(reckoning.due());
        return new StepClock(
                begun, done, reckoning, isKept ? StepState.MET_ON_TIME : StepState.MET_LATE, until(day, reckoning));
    }

    private static boolean isLeastTime(Rule rule) {
        return rule.period().isMinimum() && rule.period().direction() == Direction.AFTER;
    }

    private int until(LocalDate day, Reckoning reckoning) {
        return basis.calendar().workingDaysBetween(day, reckoning.due());
    }

    /** What remains of the period once the clock runs again; nought when only the roll over days off was left. */
    private int remainder(LocalDate since, Reckoning reckoning) {
        var left = basis.calendar()
                .daysBetween(since, reckoning.last(), reckoning.rule().term().unit());
        return Math.max(0, left);
    }

    private static int extended(Rule rule, List<CaseEvent> during) {
        return (int) during.stream()
                .filter(event -> event.is(EventKind.EXTENSION, rule.step()))
                .count();
    }

    /**
     * When the clock stood still.
     *
     * @param since since when it stands still now; null while it runs
     */
    private record Pausing(Pauses over, LocalDate since) {}

    private static Pausing pausing(Rule rule, List<CaseEvent> during) {
        var over = new ArrayList<Pause>();
        LocalDate since = null;
        for (var event : during) {
            var day = event.moment().day();
            if (event.is(EventKind.PAUSE, rule.step()) && since == null) {
                since = day;
            } else if (event.is(EventKind.RESUMPTION, rule.step()) && since != null) {
                over.add(new Pause(since, day.isBefore(since) ? since : day));
                since = null;
            }
        }
        return new Pausing(new Pauses(over), since);
    }
}
