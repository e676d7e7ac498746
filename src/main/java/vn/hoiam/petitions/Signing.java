package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Signs the proposed reply and sends it to the citizen; the citizen’s clock stops. */
    public void send(PetitionNumber number, int version) {
        send(number, version, new ActForm());
    }

    /** The same with the number and day of the decision, where the kind wants one. */
    public void send(PetitionNumber number, int version, ActForm form) {
        var petition = take(number, version);
        var step = Act.SIGN.step(petition).orElseThrow(() -> petition.forbidden(Act.SIGN));
        var grounded = new Grounding(petition, Act.SIGN, step, counting.basis(), LocalDate.now(clock)).of(form);
        var reply = proposed(petition);
        reply.send(leader(), clock.instant());
        petition.answer(clock.instant());
        if (grounded.document() != null) {
            files.add(new CaseAct(petition, Act.SIGN, grounded, me.accountId(), clock.instant()));
        }
        facts.fire(new PetitionAnswered(petition.uid(), petition.unit(), grounded.document(), reply.text(), actor()));
    }

    public void sendBack(PetitionNumber number, int version, String words) {
        var remark = Written.lines(words);
        var problems = new ArrayList<Problem>();
        Written.require("remark", remark, MOST_REMARK, problems);
        FaultyForm.refuse(problems);
        var petition = take(number, version);
        proposed(petition).sendBack(remark, leader(), clock.instant());
        petition.sendBack();
        facts.fire(new ReplySentBack(petition.uid(), petition.unit(), remark, actor()));
    }

    private Petition take(PetitionNumber number, int version) {
        var petition = petitions.take(number);
        me.mustHold(DutyKind.LEADER, petition.unit());
        petition.mustBeAt(version);
        return petition;
    }

    private Reply proposed(Petition petition) {
        return files.inHand(petition).orElseThrow(() -> new Refusal("petitions.reply.none"));
    }

    private Signatory leader() {
        return new Signatory(me.accountId(), me.name());
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
