package vn.hoiam.petitions;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.Duty;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;

/**
 * By what an official acts on a petition: by a duty of their own, or in the place of its leader.
 *
 * @param delegation null where they act in their own right
 */
record Warrant(CurrentUser me, Petition petition, Duty delegation) {

    /** That for an act one of these duties is charged with; empty where there is none today. */
    static Optional<Warrant> find(CurrentUser me, Petition petition, LocalDate today, DutyKind... usual) {
        if (Stream.of(usual).anyMatch(duty -> me.holds(petition.concern().duty(duty), petition.unit()))) {
            return Optional.of(new Warrant(me, petition, null));
        }
        return Stream.of(usual).anyMatch(duty -> petition.concern().duty(duty) == DutyKind.LEADER)
                ? me.delegation(petition.unit())
                        .filter(duty -> Mandates.cover(duty.capacity(), petition, today))
                        .map(duty -> new Warrant(me, petition, duty))
                : Optional.empty();
    }

    /** For whoever has none, the petition does not exist. */
    static Warrant get(CurrentUser me, Petition petition, Clock clock, DutyKind... usual) {
        return find(me, petition, LocalDate.now(clock), usual).orElseThrow(() -> new NotFound("accounts.duty.missing"));
    }

    /** Who signs, and in whose place. */
    Signatory signatory() {
        return delegation == null
                ? new Signatory(me.accountId(), me.name())
                : new Signatory(
                        me.accountId(), me.name(), delegation.delegatedBy().name(), delegation.capacity());
    }

    /** The record of the case names both, where somebody acted in another’s place. */
    void tell(Event<Fact> facts) {
        if (delegation != null) {
            facts.fire(new ActedForLeader(
                    petition.uid(),
                    me.name(),
                    delegation.delegatedBy().name(),
                    delegation.capacity(),
                    String.valueOf(me.accountId())));
        }
    }
}
