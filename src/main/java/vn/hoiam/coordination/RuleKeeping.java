package vn.hoiam.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;
import vn.hoiam.routing.RoutingBook;
import vn.hoiam.routing.RoutingBooks;
import vn.hoiam.routing.RoutingRule;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * The desk where the province’s coordinator enters, changes and ends routing rules, always from a day on that has not begun: where
 * petitions went stays as it was. Each change is tried first on the open cases there are.
 */
@ApplicationScoped
@Transactional
public class RuleKeeping {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    @Inject
    Sectors sectors;

    @Inject
    RoutingBooks books;

    @Inject
    Trying trying;

    @Inject
    Event<Fact> facts;

    /** All rules, for whoever may change them. */
    public List<RuleView> list() {
        mustCoordinate();
        var book = books.current();
        return book.all().stream().map(rule -> view(rule, book)).toList();
    }

    public RuleView get(String code, String from) {
        mustCoordinate();
        return find(code, from, books.current());
    }

    /** What a new rule, or another edition of the one in force, would do. */
    public Trial tryOut(RuleForm form, RoutingRule before) {
        mustCoordinate();
        var book = books.current();
        var rule = read(form, before, book);
        var scopes = before == null ? List.of(rule.scope()) : List.of(rule.scope(), before.scope());
        return trying.trial(book, changed(book, before, rule), rule.validFrom(), scopes);
    }

    /** What it would do if a rule ended. */
    public Trial tryEnd(RuleForm form, RoutingRule rule) {
        mustCoordinate();
        var day = new RuleReading(form, today()).day();
        var book = books.current();
        return trying.trial(book, book.with(rule.until(day)), day, List.of(rule.scope()));
    }

    /** Enters it, or has the rule before it end as this one begins. {@code seen} names the rules it was tried on. */
    public void enter(RuleForm form, RoutingRule before, String seen) {
        mustCoordinate();
        var book = taken(seen);
        var rule = read(form, before, book);
        if (before != null) {
            mustBeChangeable(before, book);
            books.end(before, rule.validFrom(), me.accountId(), clock.instant());
        }
        books.add(rule, me.accountId(), clock.instant());
        facts.fire(
                before == null ? new RoutingRuleEntered(rule, actor()) : new RoutingRuleChanged(before, rule, actor()));
    }

    public void end(RuleForm form, RoutingRule rule, String seen) {
        mustCoordinate();
        mustBeChangeable(rule, taken(seen));
        var day = new RuleReading(form, today()).day();
        books.end(rule, day, me.accountId(), clock.instant());
        facts.fire(new RoutingRuleEnded(rule, day, actor()));
    }

    /** Drops what is planned, if its day has not come: the beginning of a rule, or its end. What it was to follow goes on. */
    public void drop(String code, String from) {
        mustCoordinate();
        var book = books.taken();
        var view = find(code, from, book);
        if (!view.isDroppable()) {
            throw new Refusal("coordination.rules.stale");
        }
        var rule = view.rule();
        if (view.isToCome()) {
            books.remove(rule);
            book.bearing(code).stream()
                    .filter(earlier -> rule.validFrom().equals(earlier.validUntil()))
                    .forEach(earlier -> books.end(earlier, null, me.accountId(), clock.instant()));
        } else {
            books.end(rule, null, me.accountId(), clock.instant());
        }
        facts.fire(new RoutingRulePlanDropped(rule, view.plannedOn(), actor()));
    }

    void renew(@Observes(during = TransactionPhase.AFTER_COMPLETION) RuleFact done) {
        books.refresh();
    }

    /** What holds for the whole province is there for its own coordinators only. */
    public void mustCoordinate() {
        me.mustHold(DutyKind.COORDINATOR, units.province());
    }

    private RoutingBook taken(String seen) {
        var book = books.taken();
        if (!Trial.seen(book).equals(seen)) {
            throw new Refusal("coordination.rules.stale");
        }
        return book;
    }

    private void mustBeChangeable(RoutingRule rule, RoutingBook book) {
        if (!view(rule, book).isChangeable()) {
            throw new Refusal("coordination.rules.stale");
        }
    }

    private RoutingRule read(RuleForm form, RoutingRule before, RoutingBook book) {
        return new RuleReading(form, today())
                .rule(
                        before == null ? null : before.code(),
                        book,
                        code -> sectors.inForce().stream()
                                .anyMatch(sector -> sector.code().equals(code)),
                        code -> units.communes().stream()
                                .anyMatch(commune -> commune.code().equals(code)));
    }

    private static RoutingBook changed(RoutingBook book, RoutingRule before, RoutingRule rule) {
        return (before == null ? book : book.with(before.until(rule.validFrom()))).with(rule);
    }

    private RuleView find(String code, String from, RoutingBook book) {
        return book.bearing(code).stream()
                .filter(rule -> rule.validFrom().toString().equals(from))
                .findFirst()
                .map(rule -> view(rule, book))
                .orElseThrow(() -> new NotFound("coordination.rules.unknown"));
    }

    private RuleView view(RoutingRule rule, RoutingBook book) {
        return RuleView.of(rule, book, area(rule.scope().area()), today());
    }

    private Bilingual area(String code) {
        return code == null
                ? null
                : units.bearing(code).stream()
                        .findFirst()
                        .map(UnitRow::fullName)
                        .orElse(new Bilingual(code, code));
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
