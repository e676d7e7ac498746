package vn.hoiam.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.units.Unit;

/**
 * Who may do what with documents. Whoever handles petitions at the unit drafts; whoever may do the act a document is for issues it;
 * all others who read the case read its documents without what tells of its sender. What lies with the leader alone is the leader’s.
 */
@ApplicationScoped
public class DocumentRights {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Visibility visibility;

    @Inject
    Templates templates;

    /** Refuses, as if there were no such case, unless the official may read it. */
    void mustRead(Petition petition) {
        visibility.mustRead(petition);
    }

    /** Whether the official sees who sent the petition, and with it what its documents say to the letter. */
    boolean seesAll(Petition petition) {
        return visibility.maySeeContact(petition);
    }

    void mustSeeAll(Petition petition) {
        if (!seesAll(petition)) {
            throw new NotFound("documents.unknown");
        }
    }

    void mustDraft(Petition petition) {
        if (!mayDraft(petition)) {
            throw new NotFound("documents.unknown");
        }
    }

    boolean mayDraft(Petition petition) {
        return holds(petition, DutyKind.HANDLER) || holds(petition, DutyKind.LEADER);
    }

    /** A draft belongs to the unit that began it: where the case went on to another, nobody works on it any more. */
    void mustWorkOn(CaseDocument document) {
        mustDraft(document.petition());
        if (!isHere(document)) {
            throw new NotFound("documents.unknown");
        }
    }

    boolean mayWorkOn(CaseDocument document) {
        return mayDraft(document.petition()) && isHere(document);
    }

    /** By the duty that the procedure wants for the act. */
    void mustIssue(CaseDocument document) {
        if (!mayIssue(document)) {
            throw new NotFound("documents.unknown");
        }
    }

    boolean mayIssue(CaseDocument document) {
        var petition = document.petition();
        return seesAll(petition)
                && isHere(document)
                && document.kind().issuers(petition.kind()).stream().anyMatch(duty -> holds(petition, duty));
    }

    /** A leader who issues signs as well, as a rule; null where somebody else does. */
    String signatory(CaseDocument document) {
        return mayIssue(document) && me.holds(DutyKind.LEADER, document.unit()) ? me.name() : null;
    }

    Template template(Petition petition, DocumentKind kind) {
        return templates.inForce(petition.unit(), kind, petition.kind(), LocalDate.now(clock));
    }

    /** The wording of a unit binds all who work there: its leader decides. */
    void mustEditTemplates(Unit unit) {
        me.mustHold(DutyKind.LEADER, unit);
    }

    CaseDocument.Official official() {
        return new CaseDocument.Official(me.accountId(), me.name());
    }

    String actor() {
        return String.valueOf(me.accountId());
    }

    private static boolean isHere(CaseDocument document) {
        return document.unit().equals(document.petition().unit());
    }

    private boolean holds(Petition petition, DutyKind duty) {
        return me.holds(petition.concern().duty(duty), petition.unit());
    }
}
