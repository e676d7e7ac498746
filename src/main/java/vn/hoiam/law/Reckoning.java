package vn.hoiam.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.calendar.TermUnit;
import vn.hoiam.calendar.WorkingCalendar;

/** How one due date was counted: by which rule and calendar, from when, over which days. */
public final class Reckoning {

    private final Basis basis;
    private final Rule rule;
    private final Moment begins;
    private final Course course;
    private final LocalDate start;
    private final List<LocalDate> ends;
    private final LocalDate due;

    Reckoning(Basis basis, Rule rule, Moment begins, Course course) {
        this.basis = basis;
        this.rule = rule;
        this.begins = begins;
        this.course = course;
        this.start = basis.dayZero(rule.from(), begins);
        this.ends = rule.period().direction() == Direction.BEFORE ? List.of(latest()) : counted();
        this.due = roll(last());
    }

    private LocalDate latest() {
        return calendar().beginning(start, rule.term());
    }

    private List<LocalDate> counted() {
        var first = calendar().end(start, rule.term(), course.pauses());
        var extension = extension();
        if (course.extended() == 0 || extension == null) {
            return List.of(first);
        }
        var all = new ArrayList<LocalDate>();
        all.add(first);
        for (int i = 0; i < course.extended(); i++) {
            var before = all.get(i);
            all.add(calendar()
                    .end(extendsFromDueDay(extension) ? roll(before) : before, extension.term(), course.pauses()));
        }
        return List.copyOf(all);
    }

    private boolean extendsFromDueDay(Extension extension) {
        return extension.from() == null
                ? basis.book().choice(Assumption.A4, start) == Assumption.Choice.ROLLED
                : extension.from() == ExtendedFrom.DUE_DAY;
    }

    private LocalDate roll(LocalDate end) {
        if (!rolls()) {
            return end;
        }
        return rule.period().direction() == Direction.BEFORE
                ? calendar().workingDayUntil(end)
                : calendar().workingDayFrom(end, course.pauses());
    }

    private boolean rolls() {
        if (rule.period().isMinimum() && basis.book().choice(Assumption.A3, start) == Assumption.Choice.ROLLED) {
            return true;
        }
        return rule.period().rolls() && basis.book().choice(Assumption.A1, start) == Assumption.Choice.CIVIL_CODE;
    }

    /** By how much it is extended: where its own rule allows none, as the step is extended elsewhere; else null. */
    Extension extension() {
        return rule.period().extension() != null
                ? rule.period().extension()
                : basis.book().extension(rule.kind(), rule.step()).orElse(null);
    }

    private WorkingCalendar calendar() {
        return basis.calendar();
    }

    public Basis basis() {
        return basis;
    }

    public Rule rule() {
        return rule;
    }

    /** When the event happened with which the period begins. */
    public Moment begins() {
        return begins;
    }

    public Course course() {
        return course;
    }

    /** The day that is not counted. */
    public LocalDate start() {
        return start;
    }

    /** The last day of the period and of each of its extensions, wherever it falls. */
    public List<LocalDate> ends() {
        return ends;
    }

    public LocalDate last() {
        return ends.get(ends.size() - 1);
    }

    /** The day by which the step must be done, or from which it may be. */
    public LocalDate due() {
        return due;
    }

    /** In what unit a day of the period was counted: an extension may be counted in another than the period. */
    TermUnit unitOf(LocalDate day) {
        return ends.size() > 1 && day.isAfter(ends.get(0))
                ? extension().term().unit()
                : rule.term().unit();
    }

    /** Every day of it and what it is for the period. */
    public CountedDays days() {
        return CountedDays.of(this);
    }

    /** Whether a day it was counted over awaits a decision of the government. */
    public boolean isProvisional() {
        var backwards = due.isBefore(start);
        return calendar().isProvisional(backwards ? due : start, backwards ? start : due);
    }
}
