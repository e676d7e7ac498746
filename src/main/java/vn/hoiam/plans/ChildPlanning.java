package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.hoiam.deadlines.Bases;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.Course;
import vn.hoiam.law.Moment;
import vn.hoiam.law.Reckoning;
import vn.hoiam.units.UnitRow;

/** Opens what units owe after a plan above them, and settles it when they publish theirs. Only the first edition of a plan does either. */
@ApplicationScoped
@Transactional
public class ChildPlanning {

    @Inject
    Clock clock;

    @Inject
    Bases bases;

    @Inject
    PlanDuties duties;

    @Inject
    Event<Fact> facts;

    /** An edition of a unit’s plan has just been published, signed on a day. */
    void published(PlanEdition edition, UnitRow unit, LocalDate signedOn) {
        if (!edition.document().isFirst()) {
            return;
        }
        settle(edition.plan(), signedOn);
        duties.chains().stream()
                .filter(chain -> chain.parentLevel() == unit.level() && chain.isInForce(signedOn))
                .forEach(chain -> open(edition.plan(), chain, signedOn));
    }

    private void open(Plan parent, PlanChain chain, LocalDate issuedOn) {
        var counted = count(chain, issuedOn);
        var opened = duties.open(parent, chain, counted, LocalDate.now(clock), clock.instant());
        if (opened > 0) {
            facts.fire(new PlanDutiesOpened(parent.uid(), opened, counted.due()));
        }
    }

    /** The day on which the plan above was issued is not counted, whatever day it is. */
    private Reckoning count(PlanChain chain, LocalDate issuedOn) {
        return bases.current().reckon(PlanChain.KIND, chain.step(), null, Set.of(), Moment.of(issuedOn), Course.PLAIN);
    }

    private void settle(Plan child, LocalDate signedOn) {
        if (child.parent() == null) {
            return;
        }
        duties.takeOpen(child).ifPresent(duty -> {
            duty.meet(child.number(), signedOn, clock.instant());
            facts.fire(new PlanDutyMet(child.uid(), child.parent(), duty.dueOn(), signedOn));
        });
    }
}
