package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;
import vn.hoiam.texts.Texts;

/**
 * The desk that makes one matter of petitions about the same: of one sender, who then has one file; of many, whom one answer
 * reaches. Who was joined can be taken out again until that answer is signed.
 */
@ApplicationScoped
@Transactional
public class Joining {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    LinkedPetitions linked;

    @Inject
    CaseFiles files;

    @Inject
    Event<Fact> facts;

    /**
     * What may be the same matter, for who may join it.
     *
     * @param alike tells which of its unit speak of the same, the most alike first
     */
    public List<Candidate> candidates(PetitionNumber number, Function<Petition, List<PetitionNumber>> alike) {
        var petition = petitions.get(number);
        mustHandle(petition);
        return linked.candidates(petition, alike.apply(petition));
    }

    /**
     * Joins it to the main file of that number, at the same unit.
     *
     * @throws FaultyForm when there is no such file, or the citizen is told nothing
     */
    public void join(PetitionNumber number, int version, String mainNumber, String words) {
        var wanted = PetitionNumber.find(Written.line(mainNumber));
        var taken = wanted.map(main -> petitions.take(List.of(number, main)))
                .orElseGet(() -> petitions.take(List.of(number)));
        var petition = one(taken, number);
        var warrant = mustHandle(petition);
        petition.mustBeAt(version);
        var note = Written.lines(words);
        var main = wanted.flatMap(other -> taken.stream()
                .filter(found -> found.number().equals(other) && found.unit().equals(petition.unit()))
                .filter(this::isMine)
                .findFirst());
        var problems = new ArrayList<Problem>();
        objection(petition, main).ifPresent(key -> problems.add(Problem.of("mainNumber", key)));
        Written.require("words", note, CaseHandling.MOST_NOTE, problems);
        FaultyForm.refuse(problems);
        if (petitions.hasDuplicates(petition)) {
            throw new Refusal("petitions.join.is-main");
        }
        join(petition, main.orElseThrow(), note);
        warrant.tell(facts);
    }

    private Warrant mustHandle(Petition petition) {
        return Warrant.get(me, petition, clock, DutyKind.INTAKE, DutyKind.HANDLER);
    }

    private boolean isMine(Petition petition) {
        return Warrant.find(me, petition, LocalDate.now(clock), DutyKind.INTAKE, DutyKind.HANDLER)
                .isPresent();
    }

    private void join(Petition petition, Petition main, String note) {
        petition.join(main, clock.instant());
        files.add(new CaseAct(petition, Act.JOIN, Grounded.on(note), me.accountId(), clock.instant()));
        facts.fire(new PetitionJoined(petition.uid(), petition.unit(), main.number(), note, actor()));
        facts.fire(new DuplicateJoined(main.uid(), petition.unit(), petition.number(), actor()));
    }

    /** Takes it out again: it was another matter after all, or the main file ends without an answer. */
    public void separate(PetitionNumber number, int version, String words) {
        var main = Optional.ofNullable(petitions.get(number).linkage().main()).map(Petition::number);
        var taken = petitions.take(main.map(other -> List.of(number, other)).orElseGet(() -> List.of(number)));
        var petition = one(taken, number);
        var warrant = mustHandle(petition);
        petition.mustBeAt(version);
        var note = Written.lines(words);
        var problems = new ArrayList<Problem>();
        Written.require("words", note, CaseHandling.MOST_NOTE, problems);
        FaultyForm.refuse(problems);
        if (petition.linkage().main() == null) {
            throw petition.forbidden(Act.SEPARATE);
        }
        if (petition.linkage().main().status().hasResult()) {
            throw new Refusal("petitions.separate.answered");
        }
        separate(petition, petition.linkage().main(), note);
        warrant.tell(facts);
    }

    /** All that were joined to it stand for themselves again, answered or not: it is no petition any more, and they still are. */
    void release(Petition main) {
        for (var joined : petitions.takeJoinedTo(main)) {
            // It is told nothing of what became of the other.
            separate(joined, main, Texts.of(joined.contact().language(), "petitions.separate.alone"));
        }
    }

    private void separate(Petition petition, Petition main, String note) {
        var now = clock.instant();
        petition.separate(now);
        files.add(new CaseAct(petition, Act.SEPARATE, Grounded.on(note), me.accountId(), now));
        facts.fire(new PetitionSeparated(petition.uid(), petition.unit(), main.number(), note, actor()));
        facts.fire(new DuplicateSeparated(main.uid(), petition.unit(), petition.number(), actor()));
        if (petition.takeInAnew(now)) {
            facts.fire(PetitionReceived.of(petition, actor()));
        }
    }

    /** Why it cannot be the main file; one of another unit is none. */
    private static Optional<String> objection(Petition petition, Optional<Petition> main) {
        if (main.isEmpty()) {
            return Optional.of("petitions.join.main.unknown");
        }
        if (main.get().equals(petition)) {
            return Optional.of("petitions.join.main.same");
        }
        if (main.get().equals(petition.linkage().earlier())) {
            // Its answer is the one that did not content.
            return Optional.of("petitions.join.main.earlier");
        }
        if (petition.urgency().isAbove(main.get().urgency())) {
            // It would wait for an answer that is less urgent.
            return Optional.of("petitions.join.main.slower");
        }
        var status = main.get().status();
        if (status == PetitionStatus.DUPLICATE) {
            return Optional.of("petitions.join.main.duplicate");
        }
        if (status.isClosedWithout()) {
            return Optional.of("petitions.join.main.closed");
        }
        return mayBeOne(petition, main.get()) ? Optional.empty() : Optional.of("petitions.join.main.private");
    }

    /** A complaint or a request for information is its sender’s alone: nobody else follows it, and nothing else answers it. */
    private static boolean mayBeOne(Petition petition, Petition main) {
        return petition.kind().mayBePublished() && main.kind().mayBePublished()
                || petition.kind() == main.kind() && petition.contact().isOfSameSender(main.contact());
    }

    private static Petition one(List<Petition> taken, PetitionNumber number) {
        return taken.stream()
                .filter(petition -> petition.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
