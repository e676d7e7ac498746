package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoiam.journal.Fact;
import vn.hoiam.routing.Route;
import vn.hoiam.routing.RouteGround;
import vn.hoiam.routing.Routing;
import vn.hoiam.store.HeldEditions;

/** The counter where citizens hand in petitions, by page or by API. */
@ApplicationScoped
@Transactional
public class Intake {

    private static final int FEW = 2;
    private static final int MANY = 10;
    private static final int MOST_ROUNDS = 10;

    @Inject
    Clock clock;

    @Inject
    Routing routing;

    @Inject
    PromiseCounting counting;

    @Inject
    Petitions petitions;

    @Inject
    Submissions submissions;

    @Inject
    ReceiptCodes receipts;

    @Inject
    Event<Fact> facts;

    /**
     * Takes a petition in, or gives the receipt of the one this key and content have become already.
     *
     * @throws FaultyForm when something is missing or wrong
     * @throws OtherContent when the key has been used for something else
     */
    public Receipt submit(SubmissionKey key, PetitionForm form) {
        var fingerprint = SubmissionKey.fingerprint(form);
        var held = submissions.hold(key.stored(), draw(FEW));
        if (held.earlier().isPresent()) {
            var earlier = held.earlier().get();
            var petition = petitions.byId(earlier.petition());
            if (!MessageDigest.isEqual(fingerprint, earlier.fingerprint())) {
                throw new OtherContent(petition.number());
            }
            return receipt(petition, form);
        }
        var petition = take(key, form, held);
        submissions.add(key.stored(), fingerprint, petition);
        return receipt(petition, form);
    }

    private Petition take(SubmissionKey key, PetitionForm form, Submissions.Held held) {
        // As fine as the database keeps it: a repeated submission gets the same receipt, to the letter.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var route = check(form, held.editions());
        var submitted = Submitted.from(form, key.channel(), now);
        var promise = counting.promise(submitted, held.editions());
        var names = names(key, held);
        var petition = new Petition(names.number(), names.locator(), submitted, route.unit(), promise);
        petitions.add(petition, submitted);
        facts.fire(new PetitionSubmitted(
                petition.uid(), petition.number(), route.unit(), promise, now, submitted.sealed()));
        facts.fire(new PetitionRouted(petition.uid(), route.unit(), route.ground(), now));
        return petition;
    }

    /** Names nobody bears; where a year has grown dense, they are looked for longer. */
    private Names names(SubmissionKey key, Submissions.Held held) {
        var free = held.free();
        for (var round = 0; free.isEmpty() && round < MOST_ROUNDS; round++) {
            free = submissions.hold(key.stored(), draw(MANY)).free();
        }
        return free.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the numbers of this year are used up"));
    }

    private List<Names> draw(int most) {
        return Names.draw(most, LocalDate.now(clock).getYear(), receipts);
    }

    /** Names everything that has to be mended at once, the place included. */
    private Route check(PetitionForm form, HeldEditions held) {
        var problems = new ArrayList<>(form.problems());
        if (problems.stream().noneMatch(problem -> problem.field().equals("sector"))) {
            counting.objection(form.getSector(), LocalDate.now(clock), held).ifPresent(problems::add);
        }
        var route = form.isForProvince() ? Optional.of(routing.province()) : route(form);
        if (route.isEmpty()) {
            problems.add(unrouted(form));
        }
        FaultyForm.refuse(problems);
        return route.orElseThrow();
    }

    private Optional<Route> route(PetitionForm form) {
        return routing.find(form.getUnit(), form.getAddress(), form.getLat(), form.getLng())
                .map(found -> form.isSettledByHamlet() ? found.by(RouteGround.HAMLET) : found);
    }

    private Problem unrouted(PetitionForm form) {
        if (form.getUnit() != null) {
            return Problem.of("unit", "petitions.unit.unknown");
        }
        if (form.getLat() != null && form.getLng() != null) {
            return Problem.of("place", "petitions.place.outside");
        }
        var choices = routing.candidates(form.getAddress());
        return choices.isEmpty()
                ? Problem.of("unit", "petitions.unit.required")
                : Problem.choice("unit", "petitions.unit.several", choices);
    }

    /** The form is the one the petition came with, now or earlier: the same content, so as many files. */
    private Receipt receipt(Petition petition, PetitionForm form) {
        return new Receipt(
                petition.number(),
                receipts.codeFor(petition.locator()),
                petition.kind(),
                petition.subject(),
                petition.chosenUnit().code(),
                petition.chosenUnit().fullName(),
                petition.chosenUnit().committee(),
                petition.submittedAt(),
                petition.promise(),
                form.getEnclosed().files().size());
    }
}
