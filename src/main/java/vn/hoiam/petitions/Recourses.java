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

/** Knows what can still be done against the result of a petition, and hangs the case that comes of it to the earlier one. */
@ApplicationScoped
public class Recourses {

    private static final String LOOK_AGAIN = "look_again";

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
        return petition.kind().isLookedAtAgain() ? lookingAgain(petition) : Optional.empty();
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
                        ? timed(Act.LOOK_AGAIN, until(petition, LOOK_AGAIN, day(petition)))
                        : Recourse.of(Act.LOOK_AGAIN, State.ONCE));
    }

    private Recourse timed(Act act, LocalDate until) {
        return new Recourse(act, LocalDate.now(clock).isAfter(until) ? State.LATE : State.OPEN, until);
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
