package vn.hoiam.command;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.law.Assumed;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Ground;
import vn.hoiam.law.Rule;
import vn.hoiam.law.RuleBook;

/** The files due dates are counted by: calendar, rules, grounds and assumptions; each may be null, then that of the release. */
record BasisFiles(String calendar, String rules, String grounds, String assumptions) {

    static final BasisFiles OF_RELEASE = new BasisFiles(null, null, null, null);

    Basis read() {
        return new Basis(
                new RuleBook(
                        values(rules, "db/law/rules.csv", Rule::of),
                        values(grounds, "db/law/grounds.csv", Ground::of),
                        values(assumptions, "db/law/assumptions.csv", Assumed::of)),
                new WorkingCalendar(days()));
    }

    private List<CalendarDay> days() {
        var days = values(calendar, "db/calendar/days.csv", CalendarDay::of);
        var seen = new HashSet<>();
        for (var row : days) {
            if (!seen.add(row.day())) {
                throw new Refusal("command.file.twice", calendar, row.day());
            }
        }
        return days;
    }

    /** A file of the operator's own has at least the columns of the one it stands for. */
    private static <T> List<T> values(String own, String release, Function<UnaryOperator<String>, T> builder) {
        var usual = TableFile.ofRelease(release);
        return (own == null ? usual : TableFile.at(own)).values(usual.columns(), builder);
    }
}
