package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.units.Unit;

/**
 * Opens accounts, charges them with duties and ends these. Whoever does it administers the unit of the duty; the first account
 * of an empty portal administers the province, which from then on always has somebody who does.
 */
@ApplicationScoped
@Transactional
public class Staffing {

    /** The lock under which the province’s administrators become fewer, one after the other. */
    static final UUID ADMINISTRATORS = UUID.fromString("5d1c1ea0-5f0e-4c8e-9d3c-6f8a5f1d0a33");

    @Inject
    Jurisdiction jurisdiction;

    @Inject
    Accounts accounts;

    @Inject
    DutyUnits dutyUnits;

    @Inject
    Journal journal;

    @Inject
    Delegating delegating;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** {@code password} as {@link Passwords#encode} wrote it. */
    public Account open(String username, String name, Locale language, String password) {
        var isFirst = accounts.isEmpty();
        if (!isFirst) {
            jurisdiction.mustAdminister(jurisdiction.province());
        }
        if (accounts.find(username).isPresent()) {
            throw new Refusal("accounts.username.taken", username);
        }
        // The first account is the portal’s own act, and nobody is asked who they are while it starts.
        var actor = isFirst ? null : jurisdiction.actor();
        var account = add(new Account(username, name, language, password), actor);
        if (isFirst) {
            give(account, DutyKind.ADMIN, jurisdiction.province(), LocalDate.now(clock), null, actor);
        }
        return account;
    }

    /** Opens an account with its first duty. Its password is set by a link that is still to be handed out. */
    public Account open(AccountForm form, DutyForm duty) {
        jurisdiction.mustAdministerAnything();
        var problems = form.problems();
        problems.addAll(duty.problems(LocalDate.now(clock)));
        FaultyEntry.refuse(problems);
        var unit = unit(duty);
        if (accounts.find(form.user()).isPresent()) {
            FaultyEntry.refuse(List.of(WrongField.of("username", "accounts.username.taken", form.user())));
        }
        var account = add(new Account(form.user(), form.person(), form.reads(), null), jurisdiction.actor());
        give(account, duty.duty().orElseThrow(), unit, duty.first(), duty.end(), jurisdiction.actor());
        return account;
    }

    public void charge(String username, DutyKind kind, Unit unit, LocalDate from) {
        jurisdiction.mustAdminister(unit);
        give(accounts.get(username), kind, unit, from, null, jurisdiction.actor());
    }

    /** {@code version} is that of the account as the administrator saw it. */
    public void give(String username, long version, DutyForm form) {
        var account = held(username, version);
        FaultyEntry.refuse(form.problems(LocalDate.now(clock)));
        var unit = unit(form);
        var kind = form.duty().orElseThrow();
        if (account.duties().stream()
                .filter(duty -> !duty.isDelegated())
                .filter(duty -> duty.kind() == kind && duty.unit().equals(unit))
                .anyMatch(duty -> duty.isHeldWithin(form.first(), form.end()))) {
            FaultyEntry.refuse(List.of(WrongField.of("kind", "accounts.duty.held")));
        }
        give(account, kind, unit, form.first(), form.end(), jurisdiction.actor());
    }

    /** Ends a duty: {@code day} is the first on which it is no longer held. */
    public void end(String username, long version, long dutyId, String typed) {
        var account = held(username, version);
        var duty = jurisdiction.visible(account).stream()
                .filter(known -> known.id() == dutyId)
                .findFirst()
                .orElseThrow(() -> new NotFound("accounts.duty.missing"));
        var today = LocalDate.now(clock);
        var day = DutyForm.day(typed)
                .orElseThrow(() -> new FaultyEntry(List.of(WrongField.of("day", "accounts.day.wrong"))));
        if (day.isBefore(today)) {
            FaultyEntry.refuse(List.of(WrongField.of("day", "accounts.day.past")));
        }
        if (duty.isOver(today)) {
            throw new Refusal("accounts.duty.over");
        }
        if (duty.kind() == DutyKind.ADMIN && duty.unit().equals(jurisdiction.province())) {
            mustNotBeLast(account, day);
        }
        if (duty.isDelegated()) {
            delegating.end(duty, day, jurisdiction.actor());
            return;
        }
        var before = duty.validUntil();
        account.end(duty, day);
        if (duty.kind() == DutyKind.LEADER) {
            delegating.endAll(account, duty.unit(), duty.validUntil(), jurisdiction.actor());
        }
        facts.fire(new DutyEnded(
                account.uid(), duty.kind(), duty.unit(), before, duty.validUntil(), jurisdiction.actor()));
    }

    /** Nobody acts for somebody whose account is closed. */
    void endDelegations(Account account) {
        delegating.endAll(account, null, LocalDate.now(clock), jurisdiction.actor());
    }

    /** Refuses to leave the province without anybody who administers it for good from a day on. */
    void mustNotBeLast(Account account, LocalDate day) {
        journal.hold(ADMINISTRATORS);
        if (!accounts.isAdministeredWithout(account, jurisdiction.province(), day)) {
            throw new Refusal("accounts.last");
        }
    }

    private Unit unit(DutyForm form) {
        var unit = dutyUnits.get(form);
        if (!jurisdiction.administers(unit)) {
            FaultyEntry.refuse(List.of(WrongField.of("unit", "accounts.unit.elsewhere")));
        }
        return unit;
    }

    /** The account, if it is the reader’s to see and still as they saw it; others wait. */
    Account held(String username, long version) {
        jurisdiction.mustAdministerAnything();
        var account = accounts.getHeld(username);
        jurisdiction.mustSee(account);
        if (account.version() != version) {
            throw new Refusal("accounts.stale");
        }
        return account;
    }

    private Account add(Account account, String actor) {
        accounts.add(account);
        facts.fire(new AccountOpened(account.uid(), account.name(), actor));
        return account;
    }

    private void give(Account account, DutyKind kind, Unit unit, LocalDate from, LocalDate until, String actor) {
        var duty = account.charge(kind, unit, from);
        if (until != null) {
            duty.end(until);
        }
        facts.fire(new DutyGiven(account.uid(), kind, unit, from, until, actor));
    }
}
