package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;

/** The leader's desk: a proposed reply is signed and sent, or goes back to the clerk with a remark. */
@ApplicationScoped
@Transactional
public class Signing {

    public static final int MOST_REMARK = 2_000;

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    PromiseCounting counting;

    @Inject
    Event<Fact> facts;

    /**
     * Signs the proposed reply, which the leader has compared with the petition, and sends it to the citizen; the citizen’s
     * clock stops.
     */
    public void send(PetitionNumber number, int version) {
        var form = new ActForm();
        form.setCompared(true);
        send(number, version, form);
    }

    /** The same with the number and day of the decision, where the kind wants one. */
    public void send(PetitionNumber number, int version, ActForm form) {
        var warrant = take(number, version);
        var petition = warrant.petition();
        mustBeCompared(petition, form);
        var step = Act.SIGN.step(petition).orElseThrow(() -> petition.forbidden(Act.SIGN));
        var grounded = new Grounding(petition, Act.SIGN, step, counting.basis(), LocalDate.now(clock)).of(form);
        var reply = proposed(petition);
        mustBeSettled(petition, reply);
        mustBeAnothers(reply, warrant);
        reply.send(warrant.signatory(), clock.instant());
        petition.answer(clock.instant());
        if (grounded.document() != null) {
            files.add(new CaseAct(petition, Act.SIGN, grounded, me.accountId(), clock.instant()));
        }
        facts.fire(new PetitionAnswered(petition.uid(), petition.unit(), grounded.document(), reply.sealed(), actor()));
        warrant.tell(facts);
    }

    public void sendBack(PetitionNumber number, int version, String words) {
        var remark = Written.lines(words);
        var problems = new ArrayList<Problem>();
        Written.require("remark", remark, MOST_REMARK, problems);
        FaultyForm.refuse(problems);
        var warrant = take(number, version);
        var petition = warrant.petition();
        proposed(petition).sendBack(remark, warrant.signatory(), clock.instant());
        petition.sendBack();
        facts.fire(new ReplySentBack(petition.uid(), petition.unit(), remark, actor()));
        warrant.tell(facts);
    }

    private Warrant take(PetitionNumber number, int version) {
        var petition = petitions.take(number);
        var warrant = Warrant.get(me, petition, clock, DutyKind.LEADER);
        petition.mustBeAt(version);
        return warrant;
    }

    /** Two people stand behind every reply; of what lies with the leader alone nobody else knows. */
    private void mustBeAnothers(Reply reply, Warrant warrant) {
        if (warrant.delegation() != null
                && !warrant.petition().concern().isForLeader()
                && reply.draftedBy().equals(me.accountId())) {
            throw new Refusal("petitions.reply.own");
        }
    }

    private void mustBeCompared(Petition petition, ActForm form) {
        if (!form.isCompared()
                && ReplyChecks.at(Act.SIGN, petition.kind(), LocalDate.now(clock))
                        .contains(ReplyPoint.ANSWERED)) {
            FaultyForm.refuse(List.of(Problem.of("compared", "petitions.reply.open.compared")));
        }
    }

    /** The case may have become one of another kind since, or was proposed before anything was asked. */
    private void mustBeSettled(Petition petition, Reply reply) {
        var asked = ReplyChecks.at(Act.PROPOSE, petition.kind(), LocalDate.now(clock));
        if (!reply.undertaking().settled().containsAll(asked)) {
            throw new Refusal("petitions.reply.unsettled");
        }
    }

    private Reply proposed(Petition petition) {
        return files.inHand(petition).orElseThrow(() -> new Refusal("petitions.reply.none"));
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
