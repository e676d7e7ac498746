package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoiam.calendar.Now;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.deadlines.DeadlineAnswer;
import vn.hoiam.deadlines.DeadlineQuestion;
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Matter;
import vn.hoiam.law.Reckoning;
import vn.hoiam.law.RuleBook;

/**
 * How the dates of petitions were counted: retraced by the very rules and days they were promised by, and told only where
 * that gives the day that was promised.
 */
@ApplicationScoped
public class Reckonings {

    private static final String NOTIFY = "notify";

    @Inject
    RuleBooks rules;

    @Inject
    WorkingCalendars calendars;

    // A version never changes, and there are as many as changes of the rules or the calendar: a few in a year.
    private final Map<String, RuleBook> books = new ConcurrentHashMap<>();
    private final Map<String, WorkingCalendar> years = new ConcurrentHashMap<>();

    /** How one of the two dates was counted; empty when that cannot be retraced any more. */
    Optional<Reckoning> find(Petition petition, DueDate which) {
        var promise = petition.promise();
        var isNotice = which == DueDate.NOTIFY;
        var promised = isNotice ? promise.notifyDueOn() : promise.replyDueOn();
        var asked = new DeadlineQuestion(
                new Matter(petition.kind().code(), isNotice ? null : petition.sector(), Set.of()),
                isNotice ? NOTIFY : PromiseCounting.SERVICE_TARGET,
                LocalDate.ofInstant(petition.submittedAt(), Now.VIETNAM),
                0);
        return book(promise.ruleVersion())
                .flatMap(book -> calendar(promise.calendarVersion()).map(calendar -> new Basis(book, calendar)))
                .map(basis -> DeadlineAnswer.to(asked, basis).reckoning())
                .filter(reckoning -> reckoning.due().equals(promised));
    }

    private Optional<RuleBook> book(String version) {
        var current = rules.current();
        if (current.version().equals(version)) {
            return Optional.of(current);
        }
        var known = Optional.ofNullable(books.get(version)).or(() -> rules.ofVersion(version));
        known.ifPresent(book -> books.put(version, book));
        return known;
    }

    private Optional<WorkingCalendar> calendar(String version) {
        var current = calendars.current();
        if (current.version().equals(version)) {
            return Optional.of(current);
        }
        var known = Optional.ofNullable(years.get(version)).or(() -> calendars.ofVersion(version));
        known.ifPresent(calendar -> years.put(version, calendar));
        return known;
    }
}
