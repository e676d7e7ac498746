package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.Unit;

/**
 * The desk where a leader who will be away names who acts in their place, for some days, and takes it back. It ends by itself
 * and is never deleted. Who acts for a leader cannot hand that on: Law on the Organisation of Local Government 72/2025, Art. 14.
 */
@ApplicationScoped
@Transactional
public class Delegating {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Accounts accounts;

    @Inject
    Delegations delegations;

    @Inject
    Event<Fact> facts;

    /** The units I lead in my own right; for whoever leads none, there is no such page. */
    public List<Unit> units() {
        var mine = me.units(DutyKind.LEADER);
        if (mine.isEmpty()) {
            throw new NotFound("accounts.duty.missing");
        }
        return mine;
    }

    /** Who may act for the leader of a unit of mine: officials of that unit who do not lead it themselves. */
    public List<Account> candidates(String unitCode) {
        var unit = mine(unitCode);
        return accounts.list().stream()
                .filter(Account::isOpen)
                .filter(account -> !account.id().equals(me.accountId()))
                .filter(account -> isOf(account, unit))
                .toList();
    }

    private boolean isOf(Account account, Unit unit) {
        var here = account.dutiesOn(today()).stream()
                .filter(duty -> me.place(duty).filter(unit::equals).isPresent())
                .toList();
        return !here.isEmpty() && here.stream().noneMatch(duty -> duty.kind() == DutyKind.LEADER);
    }

    /** What I have delegated, the latest first. */
    public List<Duty> list() {
        units();
        return delegations.by(me.accountId());
    }

    /** Has somebody act in my place from one day to another, both included. */
    public void delegate(DelegationForm form) {
        var unit = mine(form.getUnit());
        // Two windows of the same leader come one after the other.
        accounts.getHeld(me.username());
        var problems = form.problems(today());
        FaultyEntry.refuse(problems);
        mustStillLead(unit, form.last());
        if (delegations.by(me.accountId()).stream()
                .filter(other -> other.unit().equals(unit))
                .anyMatch(other -> other.isHeldWithin(form.first(), form.last().plusDays(1)))) {
            FaultyEntry.refuse(List.of(WrongField.of("from", "accounts.delegation.twice")));
        }
        var delegate = candidates(form.getUnit()).stream()
                .filter(account -> account.username().equals(form.getDelegate()))
                .findFirst()
                .orElseThrow(() -> new FaultyEntry(List.of(WrongField.of("delegate", "accounts.delegation.stranger"))));
        var leader = accounts.byId(me.accountId());
        delegate.actFor(leader, unit, form);
        tell(
                leader,
                delegate,
                subject -> new LeadershipDelegated(
                        subject.uid(),
                        leader.name(),
                        delegate.name(),
                        form.getCapacity(),
                        unit,
                        form.first(),
                        form.last(),
                        actor()));
    }

    /** From this moment on nobody acts in my place by that delegation. {@code version} is that of it as I saw it. */
    public void end(long id, long version) {
        units();
        var duty = delegations.get(me.accountId(), id);
        if (duty.version() != version) {
            throw new Refusal("accounts.stale");
        }
        if (duty.isOver(today())) {
            throw new Refusal("accounts.delegation.over");
        }
        end(duty, today(), actor());
    }

    /** Ends what a leader delegated at a unit, on the day they no longer lead it themselves; at every unit where it is null. */
    void endAll(Account leader, Unit unit, LocalDate day, String actor) {
        delegations.by(leader.id()).stream()
                .filter(duty -> unit == null || duty.unit().equals(unit))
                .filter(duty -> duty.isHeldWithin(day, null))
                .forEach(duty -> end(duty, day, actor));
    }

    /** In the name of whoever takes it back; {@code day} is the first on which it no longer counts. */
    void end(Duty duty, LocalDate day, String actor) {
        duty.account().end(duty, day);
        var leader = duty.delegatedBy();
        tell(
                leader,
                duty.account(),
                subject -> new DelegationEnded(
                        subject.uid(), leader.name(), duty.account().name(), duty.unit(), day, actor));
    }

    /** In the record of both accounts. */
    private void tell(Account leader, Account delegate, Function<Account, Fact> fact) {
        facts.fire(fact.apply(leader));
        facts.fire(fact.apply(delegate));
    }

    /** Nobody delegates beyond the last day they lead themselves. */
    private void mustStillLead(Unit unit, LocalDate last) {
        if (me.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.LEADER)
                .filter(duty -> me.place(duty).filter(unit::equals).isPresent())
                .noneMatch(duty -> duty.isHeldOn(last))) {
            FaultyEntry.refuse(List.of(WrongField.of("until", "accounts.delegation.beyond")));
        }
    }

    private Unit mine(String unitCode) {
        return units().stream()
                .filter(unit -> unit.code().equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new NotFound("accounts.duty.missing"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
