package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;

/**
 * Where the decision on a second complaint is made known in public, as the law orders whatever its sender wishes (Law on Complaints
 * 02/2011, Art. 41). The law orders none of this for a first decision, so there is none here.
 */
@ApplicationScoped
@Transactional
public class DecisionPublishing {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    PublishedDecisions decisions;

    @Inject
    Event<Fact> facts;

    /** The decision and the wording to begin with. */
    public DecisionProposal propose(PetitionNumber number) {
        var petition = petitions.get(number);
        mustHold(petition);
        Act.PUBLISH.step(petition).orElseThrow(() -> new NotFound("petitions.number.unknown"));
        var decision = files.signed(petition).orElseThrow();
        var known = files.personal(petition);
        var form = DecisionForm.proposed(decisions.standing(petition).orElse(null), decision, known);
        return new DecisionProposal(petition, decision, known, form);
    }

    public void publish(PetitionNumber number, int version, DecisionForm form) {
        var petition = petitions.take(number);
        mustHold(petition);
        petition.mustBeAt(version);
        Act.PUBLISH.step(petition).orElseThrow(() -> petition.forbidden(Act.PUBLISH));
        FaultyForm.refuse(form.problems(files.personal(petition)));
        var now = clock.instant();
        petition.step(Act.PUBLISH, now);
        petition.touch();
        decisions.add(new DecisionWording(petition, form, me.accountId(), now));
        files.add(new CaseAct(petition, Act.PUBLISH, Grounded.on(null), me.accountId(), now));
        var decision = files.decision(petition).orElseThrow();
        facts.fire(new StepTaken(
                petition.uid(),
                Act.PUBLISH,
                petition.unit(),
                null,
                decision.documentNumber(),
                decision.documentDay(),
                now,
                sealed(form),
                String.valueOf(me.accountId())));
    }

    /** For whoever does not publish here, and for a kind whose decisions nobody publishes, there is no such petition. */
    private void mustHold(Petition petition) {
        if (!petition.kind().procedure().acts().contains(Act.PUBLISH.name())
                || !me.holds(DutyKind.PUBLISHER, petition.unit())) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    private static Map<String, String> sealed(DecisionForm form) {
        var sealed = new TreeMap<>(Map.of("words", form.words()));
        if (form.place() != null) {
            sealed.put("place", form.place());
        }
        return sealed;
    }
}
