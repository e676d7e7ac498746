package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.journal.Fact;

/**
 * The desk that makes cases of their own of the parts of a petition about several things. Law on Citizen Reception 42/2013,
 * Art. 25(3) lets the sender be guided to write each of them anew; here the office does it, and no day is lost.
 */
@ApplicationScoped
@Transactional
public class Splitting {

    /** How many cases are made of one petition beside itself. */
    public static final int MOST_PARTS = 4;

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
    PartIntake intake;

    @Inject
    Event<Fact> facts;

    /**
     * Makes a case of each part that was filled in; the petition itself stays what it is.
     *
     * @return the numbers of the new cases
     * @throws FaultyForm when no part was filled in, one of them is not complete, or the citizen is told nothing
     */
    public List<PetitionNumber> split(PetitionNumber number, int version, List<PartForm> parts, String words) {
        var petition = petitions.take(number);
        var warrant = Warrant.get(me, petition, clock, DutyKind.INTAKE, DutyKind.HANDLER);
        petition.mustBeAt(version);
        var sent = linked.sent(petition);
        var note = Written.lines(words);
        var problems = new ArrayList<Problem>();
        var begun = begun(parts, linked.countParts(sent), problems);
        Written.require("words", note, CaseHandling.MOST_NOTE, problems);
        FaultyForm.refuse(problems);
        petition.step(Act.SPLIT, clock.instant());
        petition.touch();
        files.add(new CaseAct(petition, Act.SPLIT, Grounded.on(note), me.accountId(), clock.instant()));
        var enclosed = new Bundle(
                "", files.attachments(petition).stream().map(Attachment::file).toList(), List.of());
        var numbers = begun.stream()
                .map(part -> intake.take(sent, petition, part, enclosed, actor()))
                .toList();
        facts.fire(new PetitionSplit(petition.uid(), petition.unit(), numbers, note, actor()));
        warrant.tell(facts);
        return numbers;
    }

    private static List<PartForm> begun(List<PartForm> parts, int already, List<Problem> problems) {
        var begun = new ArrayList<PartForm>();
        for (var nth = 1; nth <= parts.size(); nth++) {
            var part = parts.get(nth - 1);
            if (part.isBegun()) {
                part.check(nth, problems);
                begun.add(part);
            }
        }
        if (begun.isEmpty()) {
            problems.add(Problem.of("kind-1", "petitions.split.none"));
        } else if (already + begun.size() > MOST_PARTS) {
            problems.add(Problem.of("kind-1", "petitions.split.many", MOST_PARTS, already));
        }
        return begun;
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
