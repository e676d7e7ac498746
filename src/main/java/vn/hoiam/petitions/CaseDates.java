package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.Journal;
import vn.hoiam.law.Basis;
import vn.hoiam.law.CaseClock;
import vn.hoiam.law.Matter;
import vn.hoiam.law.StepClock;

/**
 * What an act does to the dates in hand of a case: counted from its record, the act included, by the rules and days of today,
 * and told in the case.
 */
@ApplicationScoped
public class CaseDates {

    private static final String ACCEPTANCE = "acceptance";

    @Inject
    Clock clock;

    @Inject
    PromiseCounting counting;

    @Inject
    Journal journal;

    @Inject
    Event<Fact> facts;

    /** To be called once the fact of the act has been stated. */
    void follow(Petition petition, Act act, Set<String> options, String actor) {
        var basis = counting.basis();
        var before = petition.promise();
        var notice = act == Act.TAKE_SIGNED
                ? due(petition, petition.kind(), PromiseCounting.ACCEPTANCE, options, basis)
                : before.due(DueDate.NOTIFY);
        var result = act.dates()
                ? due(petition, petition.kind(), resultStep(petition, act), options, basis)
                : before.due(DueDate.REPLY);
        var isOther = !options.equals(petition.options());
        tell(petition, DueDate.NOTIFY, notice, false, options, basis, actor);
        tell(petition, DueDate.REPLY, result, isOther, options, basis, actor);
        petition.owe(
                new Promise(
                        notice, result, basis.book().version(), basis.calendar().version()),
                Options.written(options));
    }

    /** The dates of a case of this kind, from the original receipt on; what was signed is to be accepted from the day it came. */
    Promise anew(Petition petition, PetitionKind kind, Optional<Delivery> delivery, boolean isSigned) {
        var basis = counting.basis();
        var promise = PromiseCounting.promise(kind, delivery, petition.sector(), petition.submittedAt(), basis);
        return isSigned && kind.needsSignature()
                ? new Promise(
                        due(petition, kind, ACCEPTANCE, Set.of(), basis),
                        Promise.Due.NONE,
                        promise.ruleVersion(),
                        promise.calendarVersion())
                : promise;
    }

    /** Puts these dates in the place of those of another kind, and tells them. */
    void replace(Petition petition, Promise promise, String actor) {
        Stream.of(DueDate.values())
                .filter(promise::has)
                .map(which -> new DateSet(
                        petition.uid(),
                        which,
                        promise.due(which),
                        Set.of(),
                        promise.ruleVersion(),
                        promise.calendarVersion(),
                        actor))
                .forEach(facts::fire);
        petition.owe(promise, Options.written(Set.of()));
    }

    private static String resultStep(Petition petition, Act act) {
        return switch (act) {
            case ACCEPT -> "resolution";
            case SET_TERM -> longer(petition.promise().step(DueDate.REPLY));
            default -> petition.promise().step(DueDate.REPLY);
        };
    }

    private static String longer(String step) {
        return Delivery.ofSimple(step).map(Delivery::complexStep).orElse(step);
    }

    private Promise.Due due(Petition petition, PetitionKind kind, String step, Set<String> options, Basis basis) {
        var record = ClockRecord.of(petition.kind(), petition.sector(), journal.list(petition.uid()));
        var matter = new Matter(kind.code(), petition.sector(), options);
        var day = new CaseClock(basis, matter, record.events(), LocalDate.now(clock))
                .step(step)
                .map(StepClock::due)
                .orElse(null);
        return new Promise.Due(step, day);
    }

    private void tell(
            Petition petition,
            DueDate which,
            Promise.Due due,
            boolean isOther,
            Set<String> options,
            Basis basis,
            String actor) {
        if (due.step() != null
                && (isOther || !Objects.equals(due, petition.promise().due(which)))) {
            facts.fire(new DateSet(
                    petition.uid(),
                    which,
                    due,
                    options,
                    basis.book().version(),
                    basis.calendar().version(),
                    actor));
        }
    }
}
