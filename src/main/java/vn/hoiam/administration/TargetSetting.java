package vn.hoiam.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.Jurisdiction;
import vn.hoiam.calendar.Term;
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.law.Rule;
import vn.hoiam.law.RuleBook;
import vn.hoiam.law.RuleLine;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PromiseCounting;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.texts.TypedLine;

/**
 * The desk where an administrator of the province sets within how many working days petitions of a sector are answered,
 * from a day on that has not begun. No promise already given moves: it was counted by the rule of the day of receipt.
 */
@ApplicationScoped
@Transactional
public class TargetSetting {

    public static final int MOST = 60;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Inject
    Clock clock;

    @Inject
    Jurisdiction jurisdiction;

    @Inject
    Sectors sectors;

    @Inject
    RuleBooks rules;

    @Inject
    Journal journal;

    @Inject
    Event<Fact> facts;

    /** {@code seen} names what the administrator saw of the sector. */
    public void set(String code, String seen, TargetForm form) {
        jurisdiction.mustAdministerProvince();
        var problems = new ArrayList<WrongField>();
        var kind = PetitionKind.find(form.getKind()).filter(PetitionKind.withServiceTarget()::contains);
        if (kind.isEmpty()) {
            problems.add(WrongField.of("kind", "administration.sectors.kind.required"));
        }
        var length = length(form.getLength(), problems);
        var day = Typed.dayAfter(today(), "from", form.getDay(), problems);
        var sector = hold(code);
        if (problems.isEmpty() && !sector.isInForce(day)) {
            problems.add(WrongField.of("from", "administration.sectors.not-in-force", sector.name(today()), day));
        }
        FaultyEntry.refuse(problems);
        var book = take(sector, seen);
        var before = line(book, kind.get(), code);
        var standing = target(book, kind.get(), code, day);
        var planned = before.beginningOn(day);
        if (code.equals(standing.sector()) && standing.term().equals(Term.workingDays(length))) {
            throw new FaultyEntry(List.of(WrongField.of("length", "administration.sectors.target.same", day, length)));
        }
        var itsCode = planned.map(Rule::code)
                .orElseGet(() -> String.join(
                        ".",
                        kind.get().code(),
                        PromiseCounting.SERVICE_TARGET,
                        code.toLowerCase(Locale.ROOT),
                        day.toString()));
        write(before, before.with(standing.beginning(day, itsCode, code, Term.workingDays(length))));
        rules.keepVersion();
        facts.fire(new ServiceTargetSet(
                code, sector.name(today()), kind.get(), day, standing.term().length(), length, jurisdiction.actor()));
    }

    /** Drops a target that is planned for a day that has not come. */
    public void drop(String code, String seen, String kindCode, String typedDay) {
        jurisdiction.mustAdministerProvince();
        var sector = hold(code);
        var kind = PetitionKind.find(kindCode)
                .filter(PetitionKind.withServiceTarget()::contains)
                .orElseThrow(TargetSetting::stale);
        var day = TypedLine.day(TypedLine.of(typedDay))
                .filter(known -> known.isAfter(today()))
                .orElseThrow(TargetSetting::stale);
        var book = take(sector, seen);
        var before = line(book, kind, code);
        var dropped = before.beginningOn(day).orElseThrow(TargetSetting::stale);
        var after = before.without(day);
        rules.remove(dropped);
        write(before, after);
        rules.keepVersion();
        var general = line(book, kind, null).on(day);
        var then = after.on(day).or(() -> general).orElse(dropped);
        facts.fire(new ServiceTargetDropped(
                code,
                sector.name(today()),
                kind,
                day,
                dropped.term().length(),
                then.term().length(),
                jurisdiction.actor()));
    }

    void renew(@Observes(during = TransactionPhase.AFTER_COMPLETION) SectorFact done) {
        rules.refresh();
    }

    private static Integer length(String typed, List<WrongField> problems) {
        var line = TypedLine.of(typed);
        var length = Optional.of(line)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MOST);
        if (line.isEmpty()) {
            problems.add(WrongField.of("length", "administration.sectors.length.required"));
        } else if (length.isEmpty()) {
            problems.add(WrongField.of("length", "administration.sectors.length.wrong", MOST));
        }
        return length.orElse(null);
    }

    private static RuleLine line(RuleBook book, PetitionKind kind, String sector) {
        return book.line(kind.code(), PromiseCounting.SERVICE_TARGET, sector);
    }

    private static Rule target(RuleBook book, PetitionKind kind, String sector, LocalDate day) {
        return book.rule(kind.code(), PromiseCounting.SERVICE_TARGET, sector, day);
    }

    private Sector hold(String code) {
        journal.hold(SectorFact.subject(String.valueOf(code)));
        return sectors.current()
                .find(code)
                .orElseThrow(() -> new NotFound("administration.sectors.none", String.valueOf(code)));
    }

    /** The rules as they are by now, if the administrator saw the sector so; nobody is promised anything meanwhile. */
    private RuleBook take(Sector sector, String seen) {
        var book = rules.taken();
        if (!SectorView.of(sector, book, today()).seen().equals(seen)) {
            throw stale();
        }
        return book;
    }

    private void write(RuleLine before, RuleLine after) {
        after.newSince(before).forEach(rule -> rules.write(rule, jurisdiction.accountId(), clock.instant()));
    }

    private static Refusal stale() {
        return new Refusal("administration.sectors.stale");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
