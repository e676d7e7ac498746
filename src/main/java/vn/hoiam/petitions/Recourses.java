package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.Course;
import vn.hoiam.law.Moment;
import vn.hoiam.petitions.Recourse.State;
import vn.hoiam.routing.Competences;
import vn.hoiam.routing.Decider;

/** Knows what can still be done against the result of a petition, and hangs the case that comes of it to the earlier one. */
@ApplicationScoped
public class Recourses {

    private static final String LOOK_AGAIN = "look_again";
    private static final String SECOND_COMPLAINT = "second_complaint";
    private static final String RESOLUTION = "resolution";

    @Inject
    Clock clock;

    @Inject
    PromiseCounting counting;

    @Inject
    LinkedPetitions linked;

    @Inject
    CaseFiles files;

    @Inject
    Event<Fact> facts;

    /** The earlier case, and the act by which its sender takes it further. */
    record Earlier(Petition petition, Act act) {}

    /** How it stands with a petition today; empty where there is nothing to be done, or not yet. */
    public Optional<Recourse> find(Petition petition) {
        if (petition.kind().isLookedAtAgain()) {
            return lookingAgain(petition);
        }
        return petition.kind().isComplaint() ? appealing(petition) : Optional.empty();
    }

    private Optional<Recourse> lookingAgain(Petition petition) {
        if (petition.status() == PetitionStatus.DUPLICATE) {
            return Optional.of(petition.linkage().main())
                    .filter(main -> main.status().hasResult())
                    .map(main -> Recourse.of(Act.LOOK_AGAIN, State.JOINED));
        }
        if (petition.answeredAt() == null) {
            return Optional.empty();
        }
        if (petition.status() == PetitionStatus.REOPENED) {
            return Optional.of(Recourse.of(Act.LOOK_AGAIN, State.TAKEN));
        }
        return Optional.of(
                petition.linkage().earlier() == null
                        ? timed(Act.LOOK_AGAIN, State.OPEN, until(petition, LOOK_AGAIN, day(petition)))
                        : Recourse.of(Act.LOOK_AGAIN, State.ONCE));
    }

    private Optional<Recourse> appealing(Petition petition) {
        return closed(petition)
                .or(() -> linked.isTakenFurther(petition) ? Optional.of(State.TAKEN) : Optional.empty())
                .map(state -> Recourse.of(Act.APPEAL, state))
                .or(() -> from(petition)
                        .map(day -> timed(
                                Act.APPEAL,
                                petition.answeredAt() == null ? State.UNDECIDED : State.OPEN,
                                until(petition, SECOND_COMPLAINT, day))));
    }

    /** Why there is no second complaint, whatever the day. */
    private Optional<State> closed(Petition petition) {
        if (petition.status() == PetitionStatus.REFUSED) {
            return Optional.of(State.COURT);
        }
        if (petition.kind() == PetitionKind.COMPLAINT_2) {
            return petition.status().hasResult() ? Optional.of(State.FINAL) : Optional.empty();
        }
        if (petition.status() == PetitionStatus.DUPLICATE) {
            return petition.linkage().main().status().hasResult() ? Optional.of(State.JOINED) : Optional.empty();
        }
        if (petition.status() == PetitionStatus.APPEALED) {
            return Optional.of(State.TAKEN);
        }
        return from(petition).isPresent() && isDecidedAbove(petition) ? Optional.of(State.ABOVE) : Optional.empty();
    }

    /** What the province’s own leaders decided first, a minister decides a second time. */
    private boolean isDecidedAbove(Petition first) {
        return Optional.ofNullable(first.concern().concerned())
                .flatMap(concerned -> Competences.find(
                        PetitionKind.COMPLAINT_2.code(), concerned, first.sector(), LocalDate.now(clock)))
                .filter(competence -> competence.decider() == Decider.MINISTER)
                .isPresent();
    }

    /**
     * From which day on one may complain a second time: that of the first decision, or the last in which it should have come; empty
     * while the time to decide runs, stands still or has not begun. Law on Complaints 02/2011, Art. 33(1).
     */
    Optional<LocalDate> from(Petition first) {
        if (first.kind() != PetitionKind.COMPLAINT_1) {
            return Optional.empty();
        }
        if (first.answeredAt() != null) {
            return Optional.of(day(first));
        }
        return Optional.of(first.promise())
                .filter(promise -> first.status().isOpen() && RESOLUTION.equals(promise.step(DueDate.REPLY)))
                .map(Promise::replyDueOn)
                .filter(LocalDate.now(clock)::isAfter);
    }

    private Recourse timed(Act act, State inTime, LocalDate until) {
        return new Recourse(act, LocalDate.now(clock).isAfter(until) ? State.LATE : inTime, until);
    }

    private LocalDate until(Petition petition, String step, LocalDate from) {
        return counting.basis()
                .reckon(
                        petition.kind().code(),
                        step,
                        petition.sector(),
                        petition.options(),
                        Moment.of(from),
                        Course.PLAIN)
                .due();
    }

    private static LocalDate day(Petition petition) {
        return LocalDate.ofInstant(petition.answeredAt(), Now.VIETNAM);
    }

    /** Tells both of each other. A first complaint whose time has passed stays open, and late. */
    void tell(Earlier earlier, Petition next, Arrival arrival) {
        var before = earlier.petition();
        if (earlier.act().step(before).isPresent()) {
            before.respond(earlier.act());
        } else {
            before.touch();
        }
        files.add(new CaseAct(before, earlier.act(), Grounded.on(null), arrival.account(), arrival.recordedAt()));
        facts.fire(new StepTaken(
                before.uid(),
                earlier.act(),
                before.unit(),
                null,
                next.number().value(),
                null,
                arrival.receivedAt(),
                Map.of(),
                arrival.actor()));
        facts.fire(new RecourseTaken(next.uid(), earlier.act(), before.number(), arrival));
    }
}
