package vn.hoiam.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.Pause;
import vn.hoiam.calendar.Pauses;
import vn.hoiam.calendar.WorkingCalendar;

/** The rule book as a release brings it, read as a command line without a database would. */
public final class LawSamples {

    private LawSamples() {}

    public static List<Rule> rules() {
        return CalendarSamples.read(Path.of("db/law/rules.csv"), Rule::of);
    }

    static List<Ground> grounds() {
        return CalendarSamples.read(Path.of("db/law/grounds.csv"), Ground::of);
    }

    static List<Assumed> assumed() {
        return CalendarSamples.read(Path.of("db/law/assumptions.csv"), Assumed::of);
    }

    public static RuleBook book() {
        return book(rules());
    }

    public static RuleBook book(Collection<Rule> rules) {
        return new RuleBook(rules, grounds(), assumed());
    }

    /** The rule book with an open question answered otherwise. */
    static RuleBook assuming(Assumption assumption, Assumption.Choice choice) {
        return new RuleBook(
                rules(), grounds(), List.of(new Assumed(assumption, choice, LocalDate.parse("2000-01-01"), null)));
    }

    public static Basis basis() {
        return new Basis(book(), CalendarSamples.officialCalendar());
    }

    static Basis basis(WorkingCalendar calendar) {
        return new Basis(book(), calendar);
    }

    static Set<String> options(String list) {
        return list == null || list.isBlank() ? Set.of() : Set.of(list.split(";"));
    }

    static Course paused(String after, String until) {
        return new Course(0, new Pauses(List.of(new Pause(LocalDate.parse(after), LocalDate.parse(until)))));
    }
}
