package vn.hoiam.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.law.Basis;
import vn.hoiam.law.RuleBook;

/** Rule book and calendar together, as dates are counted by them today and in every version they were ever counted by. */
@ApplicationScoped
public class Bases {

    @Inject
    RuleBooks rules;

    @Inject
    WorkingCalendars calendars;

    // Never changed once they are kept, and few: a version comes with a release or a change an administrator makes.
    private final Map<String, RuleBook> books = new ConcurrentHashMap<>();
    private final Map<String, WorkingCalendar> days = new ConcurrentHashMap<>();

    public Basis current() {
        return new Basis(rules.current(), calendars.current());
    }

    /** The basis of these versions; empty when one of them was never kept. */
    public Optional<Basis> find(String rulesVersion, String calendarVersion) {
        var current = calendars.current();
        var calendar = current.version().equals(calendarVersion)
                ? Optional.of(current)
                : remembered(days, calendarVersion, calendars::ofVersion);
        return book(rulesVersion).flatMap(book -> calendar.map(also -> new Basis(book, also)));
    }

    /** The rule book of a version; empty when it was never kept. */
    public Optional<RuleBook> book(String version) {
        var current = rules.current();
        return current.version().equals(version) ? Optional.of(current) : remembered(books, version, rules::ofVersion);
    }

    private static <T> Optional<T> remembered(
            Map<String, T> known, String version, Function<String, Optional<T>> reader) {
        if (version == null) {
            return Optional.empty();
        }
        var kept = Optional.ofNullable(known.get(version)).or(() -> reader.apply(version));
        kept.ifPresent(value -> known.put(version, value));
        return kept;
    }
}
