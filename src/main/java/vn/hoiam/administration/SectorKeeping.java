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
import java.util.Set;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.Jurisdiction;
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.SectorName;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.texts.TypedLine;

/**
 * The desk where an administrator of the province adds, renames and ends sectors, always from a day on that has not begun:
 * what petitions were handed in under stays as it was.
 */
@ApplicationScoped
@Transactional
public class SectorKeeping {

    private static final int STEP = 10;

    /** Tables of figures call all sectors together, and none, by these. */
    private static final Set<String> NO_CODES = Set.of("ALL", "NONE");

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

    /** All sectors, for whoever may change them. */
    public List<SectorView> list() {
        jurisdiction.mustAdministerProvince();
        var book = rules.current();
        return sectors.current().all().stream()
                .map(sector -> SectorView.of(sector, book, today()))
                .toList();
    }

    public SectorView get(String code) {
        jurisdiction.mustAdministerProvince();
        return sectors.current()
                .find(code)
                .map(sector -> SectorView.of(sector, rules.current(), today()))
                .orElseThrow(() -> new NotFound("administration.sectors.none", String.valueOf(code)));
    }

    public void add(SectorForm form) {
        jurisdiction.mustAdministerProvince();
        var problems = new ArrayList<WrongField>();
        var code = TypedLine.of(form.getCode());
        if (code.isEmpty()) {
            problems.add(WrongField.of("code", "administration.sectors.code.required"));
        } else if (!code.matches(Sector.CODE)) {
            problems.add(WrongField.of("code", "administration.sectors.code.wrong"));
        }
        var name = Typed.name(form.getVietnamese(), form.getEnglish(), problems);
        var day = Typed.dayAfter(today(), "day", form.getDay(), problems);
        journal.hold(SectorFact.subject(code));
        var known = sectors.taken();
        if (NO_CODES.contains(code) || known.find(code).isPresent()) {
            problems.add(WrongField.of("code", "administration.sectors.code.taken", code));
        }
        FaultyEntry.refuse(problems);
        // After all others but the one for what belongs nowhere else.
        var position = known.all().stream()
                .filter(sector -> !sector.code().equals(Sector.OTHER))
                .mapToInt(sector -> sector.last().position())
                .max()
                .orElse(0);
        write(new SectorName(code, name, day, null, position + STEP));
        facts.fire(new SectorAdded(code, name, day, jurisdiction.actor()));
    }

    /** {@code seen} names what the administrator saw of the sector. */
    public void rename(String code, String seen, SectorForm form) {
        var sector = take(code, seen);
        var problems = new ArrayList<WrongField>();
        var name = Typed.name(form.getVietnamese(), form.getEnglish(), problems);
        var day = Typed.dayAfter(today(), "renamed", form.getDay(), problems);
        FaultyEntry.refuse(problems);
        var before = sector.on(day)
                .orElseThrow(() -> faulty("renamed", "administration.sectors.not-in-force", sector.name(today()), day));
        if (before.name().equals(name)) {
            throw faulty("name_vi", "administration.sectors.same");
        }
        if (day.isAfter(before.validFrom())) {
            write(before.until(day));
        }
        write(new SectorName(code, name, day, before.validUntil(), before.position()));
        facts.fire(new SectorRenamed(code, before.name(), name, day, jurisdiction.actor()));
    }

    public void end(String code, String seen, SectorForm form) {
        var sector = take(code, seen);
        if (code.equals(Sector.OTHER)) {
            throw new Refusal("administration.sectors.other");
        }
        var problems = new ArrayList<WrongField>();
        var day = Typed.dayAfter(today(), "until", form.getDay(), problems);
        FaultyEntry.refuse(problems);
        var last = sector.last();
        if (!day.isAfter(last.validFrom())) {
            throw faulty("until", "administration.sectors.until.early", last.validFrom());
        }
        if (day.equals(last.validUntil())) {
            throw faulty("until", "administration.sectors.same");
        }
        write(last.until(day));
        facts.fire(new SectorEnded(code, last.name(), day, jurisdiction.actor()));
    }

    /** Drops what is planned last, if its day has not come: the end, a name, or the whole sector. */
    public void drop(String code, String seen) {
        var sector = take(code, seen);
        var day = SectorView.of(sector, rules.current(), today()).plannedOn();
        if (day == null) {
            throw new Refusal("administration.sectors.stale");
        }
        var last = sector.last();
        if (day.equals(last.validUntil())) {
            write(last.until(null));
        } else {
            sectors.remove(last);
            sector.names().stream()
                    .filter(name -> day.equals(name.validUntil()))
                    .forEach(name -> write(name.until(null)));
        }
        facts.fire(new SectorPlanDropped(code, last.name(), day, jurisdiction.actor()));
    }

    void renew(@Observes(during = TransactionPhase.AFTER_COMPLETION) SectorFact done) {
        sectors.refresh();
    }

    /** The sector as the administrator saw it; nobody changes it or hands in a petition until the transaction ends. */
    private Sector take(String code, String seen) {
        jurisdiction.mustAdministerProvince();
        journal.hold(SectorFact.subject(code));
        var sector = sectors.taken()
                .find(code)
                .orElseThrow(() -> new NotFound("administration.sectors.none", String.valueOf(code)));
        var view = SectorView.of(sector, rules.current(), today());
        if (!view.seen().equals(seen)) {
            throw new Refusal("administration.sectors.stale");
        }
        if (view.isOver()) {
            throw new Refusal("administration.sectors.over", sector.name(today()));
        }
        return sector;
    }

    private void write(SectorName row) {
        sectors.write(row, jurisdiction.accountId(), clock.instant());
    }

    private static FaultyEntry faulty(String field, String textKey, Object... words) {
        return new FaultyEntry(List.of(WrongField.of(field, textKey, words)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
