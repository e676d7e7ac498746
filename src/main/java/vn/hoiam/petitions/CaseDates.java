package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /** What a change of its sector does: the province may have set another target for it. Dates of a law stay. */
    void followSector(Petition petition, String actor) {
        var before = petition.promise();
        if (!before.isResultByTarget() || before.replyDueOn() == null) {
            return;
        }
        var basis = counting.basis();
        var options = petition.options();
        var result = due(petition, petition.kind(), before.step(DueDate.REPLY), options, basis);
        if (!result.equals(before.due(DueDate.REPLY))) {
            tell(petition, DueDate.REPLY, result, false, options, basis, actor);
            petition.owe(
                    new Promise(
                            before.due(DueDate.NOTIFY),
                            result,
                            basis.book().version(),
                            basis.calendar().version()),
                    Options.written(options));
        }
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

    /** What it does to the date of a case to be as urgent as this from some moment on. */
    Haste haste(Petition petition, Urgency urgency) {
        return hastes(petition, List.of(urgency)).get(0);
    }

    /** The same of each of these, for somebody who has to choose. */
    List<Haste> hastes(Petition petition, List<Urgency> all) {
        var events = record(petition).events();
        var basis = counting.basis();
        return all.stream()
                .map(urgency -> Haste.of(petition, urgency, events, basis, LocalDate.now(clock)))
                .toList();
    }

    /** Puts these dates in the place of those of another kind, and tells them; what is urgent stays so. */
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
        if (petition.urgency().isPressing()) {
            haste(petition, petition.urgency()).take(facts, true, actor);
        }
    }

    private ClockRecord record(Petition petition) {
        return ClockRecord.of(petition.kind(), petition.sector(), journal.list(petition.uid()));
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
        var matter = new Matter(kind.code(), petition.sector(), options);
        var day = new CaseClock(basis, matter, record(petition).events(), LocalDate.now(clock))
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
