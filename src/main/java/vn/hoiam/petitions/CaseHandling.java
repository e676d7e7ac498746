package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;
import vn.hoiam.store.Settings;
import vn.hoiam.units.Unit;
import vn.hoiam.units.Units;

/**
 * The desk where clerks work on the petitions of their unit. Every act names the version of the case that the clerk had
 * before them; when somebody else was quicker, nothing is written and the clerk is told.
 */
@ApplicationScoped
@Transactional
public class CaseHandling {

    public static final int MOST_QUESTION = 2_000;
    public static final int MOST_NOTE = 2_000;
    public static final int MOST_REPLY = 20_000;

    private static final String MOST_FORWARDINGS = "HOIAM_MOST_FORWARDINGS";
    private static final String FEW = "3";

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    Units units;

    @Inject
    Event<Fact> facts;

    /** Takes the petition in; the citizen is told by the same act. */
    public void receive(PetitionNumber number, int version) {
        var warrant = take(number, version, DutyKind.INTAKE);
        var petition = warrant.petition();
        petition.receive(clock.instant());
        facts.fire(PetitionReceived.of(petition, actor()));
        warrant.tell(facts);
    }

    /** Asks the citizen, who answers with the receipt code; no clock stops, since no law stops it here. */
    public void ask(PetitionNumber number, int version, String words) {
        var question = required("question", words, MOST_QUESTION);
        var warrant = take(number, version, DutyKind.HANDLER);
        var petition = warrant.petition();
        petition.askCitizen();
        files.add(new Question(petition, question, me.accountId(), clock.instant()));
        facts.fire(new CitizenAsked(petition.uid(), petition.unit(), question, actor()));
        warrant.tell(facts);
    }

    /** Sends the petition on to another unit of today, by code; the citizen’s dates stay. */
    public void forward(PetitionNumber number, int version, String unitCode, ForwardingReason reason, String words) {
        var to = Optional.ofNullable(unitCode).flatMap(units::find);
        var note = Written.lines(words);
        var problems = new ArrayList<Problem>();
        if (to.isEmpty()) {
            problems.add(Problem.of("unit", "petitions.forward.unit"));
        }
        if (reason == null) {
            problems.add(Problem.of("reason", "petitions.reason.required"));
        }
        Written.require("note", note, MOST_NOTE, problems);
        FaultyForm.refuse(problems);
        var warrant = takeToForward(number, version);
        pass(warrant.petition(), to.orElseThrow(), reason, note);
        warrant.tell(facts);
    }

    private void pass(Petition petition, Unit to, ForwardingReason reason, String note) {
        var from = petition.unit();
        petition.fallBack(LocalDate.now(clock));
        files.inHand(petition)
                .filter(reply -> petition.status() != PetitionStatus.DRAFT_REPLY)
                .ifPresent(Reply::fallBack);
        files.add(new Forwarding(petition, to, reason, note, me.accountId(), clock.instant()));
        petition.forward(to, clock.instant());
        facts.fire(new PetitionForwarded(petition.uid(), from, to, reason, note, actor()));
    }

    /** Keeps the draft of the reply; nothing has to be settled yet. */
    public void draft(PetitionNumber number, int version, ReplyForm form) {
        FaultyForm.refuse(new ReplyReading(form).ofDraft());
        var petition = take(number, version, DutyKind.HANDLER).petition();
        var reply = write(petition, form);
        facts.fire(new ReplyDrafted(petition.uid(), reply.sealed(), actor()));
    }

    /**
     * Lays the reply before the leader.
     *
     * @throws FaultyForm when a point that is asked of its kind is not settled
     */
    public void propose(PetitionNumber number, int version, ReplyForm form) {
        var warrant = take(number, version, DutyKind.HANDLER);
        var petition = warrant.petition();
        FaultyForm.refuse(new ReplyReading(form).toPropose(petition, LocalDate.now(clock)));
        var reply = write(petition, form);
        reply.propose();
        petition.propose();
        facts.fire(new ReplyProposed(petition.uid(), petition.unit(), reply.sealed(), actor()));
        warrant.tell(facts);
    }

    private Reply write(Petition petition, ReplyForm form) {
        petition.mustAllow(Act.DRAFT);
        var reply = files.inHand(petition).orElseGet(() -> new Reply(petition));
        reply.write(form, new Signatory(me.accountId(), me.name()), clock.instant());
        files.add(reply);
        petition.touch();
        return reply;
    }

    private Warrant take(PetitionNumber number, int version, DutyKind duty) {
        var petition = petitions.take(number);
        var warrant = Warrant.get(me, petition, clock, duty);
        petition.mustBeAt(version);
        return warrant;
    }

    /** How often units may send a petition on before the province’s coordinator decides where it belongs. */
    static int mostForwardings() {
        return Integer.parseInt(Settings.get(MOST_FORWARDINGS, FEW));
    }

    /** The province’s coordinator also sends on what lies at the wrong door. */
    private Warrant takeToForward(PetitionNumber number, int version) {
        var petition = petitions.take(number);
        var isCoordinator = me.holds(DutyKind.COORDINATOR, petition.unit());
        var warrant = Warrant.get(me, petition, clock, isCoordinator ? DutyKind.COORDINATOR : DutyKind.HANDLER);
        petition.mustBeAt(version);
        if (!isCoordinator && petition.forwardings() >= mostForwardings()) {
            throw new Refusal("petitions.forward.often", petition.forwardings());
        }
        return warrant;
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }

    private static String required(String field, String words, int most) {
        var text = Written.lines(words);
        var problems = new ArrayList<Problem>();
        Written.require(field, text, most, problems);
        FaultyForm.refuse(problems);
        return text;
    }
}
