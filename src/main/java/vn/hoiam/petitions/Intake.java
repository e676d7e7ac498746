package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.store.HeldEditions;

/** The counter where citizens hand in petitions, by page or by API. */
@ApplicationScoped
@Transactional
public class Intake {

    @Inject
    Clock clock;

    @Inject
    Destination destination;

    @Inject
    PromiseCounting counting;

    @Inject
    Appealing appealing;

    @Inject
    JoiningIn joiningIn;

    @Inject
    Register register;

    /** Takes in a petition that stands for itself. */
    public Receipt submit(SubmissionKey key, PetitionForm form) {
        return submit(key, form, null);
    }

    /**
     * Takes a petition in, or gives the receipt of the one this key and content have become already.
     *
     * @param wished the released petition about the same that its sender wishes to join; null for none
     * @throws FaultyForm when something is missing or wrong
     * @throws OtherContent when the key has been used for something else
     */
    public Receipt submit(SubmissionKey key, PetitionForm form, PetitionNumber wished) {
        var first = appealing.first(form);
        var further = Stream.concat(first.map(Petition::number).stream(), Stream.ofNullable(wished))
                .toArray();
        return register.take(key, SubmissionKey.fingerprint(form, further), form, (held, now) -> {
            var checked = check(form, first, held, Arrival.sent(key.channel(), now));
            return checked.joining(joiningIn.take(wished, form, checked.route().unit()));
        });
    }

    /** Whether something was taken in under this key. */
    public boolean knows(SubmissionKey key) {
        return register.knows(key);
    }

    /** Names everything that has to be mended at once, the place included. */
    private Register.Checked check(PetitionForm form, Optional<Petition> first, HeldEditions held, Arrival arrival) {
        var problems = new ArrayList<>(form.problems());
        var earlier = first.map(petition -> appealing.take(petition, form, problems));
        if (problems.stream().noneMatch(problem -> problem.field().equals("sector"))) {
            counting.objection(form.getSector(), LocalDate.now(clock), held).ifPresent(problems::add);
        }
        destination.objection(form).ifPresent(problems::add);
        var route = destination.find(form);
        if (route.isEmpty()) {
            problems.add(unrouted(form));
        }
        FaultyForm.refuse(problems);
        return new Register.Checked(arrival, route.orElseThrow(), earlier);
    }

    private Problem unrouted(PetitionForm form) {
        if (form.getUnit() != null) {
            return Problem.of("unit", "petitions.unit.unknown");
        }
        if (form.getLat() != null && form.getLng() != null) {
            return Problem.of("place", "petitions.place.outside");
        }
        var choices = destination.candidates(form);
        return choices.isEmpty()
                ? Problem.of("unit", "petitions.unit.required")
                : Problem.choice("unit", "petitions.unit.several", choices);
    }
}
