package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.hoiam.journal.Fact;
import vn.hoiam.routing.Route;
import vn.hoiam.routing.RouteGround;
import vn.hoiam.store.HeldEditions;

/**
 * The book in which everything that is handed in gets its number, its dates and the first lines of its record, whoever wrote
 * it down: once for each key.
 */
@ApplicationScoped
public class Register {

    private static final int FEW = 2;
    private static final int MANY = 10;
    private static final int MOST_ROUNDS = 10;

    @Inject
    Clock clock;

    @Inject
    PromiseCounting counting;

    @Inject
    Petitions petitions;

    @Inject
    Submissions submissions;

    @Inject
    ReceiptCodes receipts;

    @Inject
    Recourses recourses;

    @Inject
    Event<Fact> facts;

    /**
     * What has passed the checks of a counter: how it came, where it goes, and which earlier case it takes further
     * and which main file it joins, if any.
     */
    record Checked(Arrival arrival, Route route, Optional<Recourses.Earlier> earlier, Optional<Petition> main) {

        Checked(Arrival arrival, Route route, Optional<Recourses.Earlier> earlier) {
            this(arrival, route, earlier, Optional.empty());
        }

        Checked(Arrival arrival, Route route) {
            this(arrival, route, Optional.empty());
        }

        /** The same, but joined to a main file, where there is one, and so lying where that lies. */
        Checked joining(Optional<Petition> file) {
            return file.map(found ->
                            new Checked(arrival, new Route(found.unit(), RouteGround.MAIN_FILE), earlier, file))
                    .orElse(this);
        }
    }

    /**
     * Takes a petition in, or gives the receipt of the one this key and content have become already.
     *
     * @param fingerprint tells the same content from another under one key
     * @param check refuses what may not be taken in; not asked about what has been
     * @throws OtherContent when the key has been used for something else
     */
    Receipt take(
            SubmissionKey key,
            byte[] fingerprint,
            PetitionForm form,
            BiFunction<HeldEditions, Instant, Checked> check) {
        var held = submissions.hold(key.stored(), draw(FEW));
        if (held.earlier().isPresent()) {
            var earlier = held.earlier().get();
            var petition = petitions.byId(earlier.petition());
            if (!MessageDigest.isEqual(fingerprint, earlier.fingerprint())) {
                throw new OtherContent(petition.number());
            }
            return receipt(petition, form);
        }
        // As fine as the database keeps it: a repeated submission gets the same receipt, to the letter.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var checked = check.apply(held.editions(), now);
        var petition = write(Submitted.from(form, checked.arrival()), checked, names(key, held), held);
        submissions.add(key.stored(), fingerprint, petition);
        return receipt(petition, form);
    }

    private Petition write(Submitted submitted, Checked checked, Names names, Submissions.Held held) {
        var promise = counting.promise(submitted, held.editions());
        var route = checked.route();
        var petition = new Petition(names.number(), names.locator(), submitted, route.unit(), promise);
        petition.arrived().lead(Ruled.by(route));
        checked.earlier().ifPresent(earlier -> petition.hang(Linkage.after(earlier.petition())));
        petitions.add(petition, submitted);
        var arrival = submitted.arrival();
        facts.fire(new PetitionSubmitted(
                petition.uid(), petition.number(), route.unit(), promise, arrival, submitted.sealed()));
        if (arrival.conveyance().isThere()) {
            facts.fire(
                    new PetitionConveyed(petition.uid(), arrival.conveyance(), arrival.recordedAt(), arrival.actor()));
        }
        facts.fire(new PetitionRouted(petition.uid(), route, arrival.recordedAt()));
        checked.earlier().ifPresent(earlier -> recourses.tell(earlier, petition, arrival));
        checked.main().ifPresent(main -> join(petition, main));
        return petition;
    }

    /** As its sender wishes: no official has looked at it yet, and one who does may take it out again. */
    private void join(Petition petition, Petition main) {
        petition.join(main, petition.submittedAt());
        facts.fire(new SenderJoined(petition.uid(), main.number()));
        facts.fire(new DuplicateSent(main.uid(), petition.number()));
    }

    boolean knows(SubmissionKey key) {
        return submissions.knows(key.stored());
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
                petition.arrived().enteredAt(),
                petition.promise(),
                petition.arrived().ruled(),
                Optional.ofNullable(petition.linkage().main())
                        .map(Petition::number)
                        .orElse(null),
                form.getEnclosed().files().size());
    }
}
