package vn.hoiam.documents;

import jakarta.persistence.EntityManager;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;

/** All counters of the room on one database, beside those of petitions. */
public final class Registry {

    final Office office;
    final Drafting drafting = new Drafting();
    final Issuing issuing = new Issuing();
    final Reading reading = new Reading();
    final TemplateKeeping keeping = new TemplateKeeping();
    final CaseDocuments documents = new CaseDocuments();
    final Templates templates = new Templates();

    private final EntityManager em;
    private final DocumentRights rights = new DocumentRights();

    public Registry(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
        documents.em = em;
        templates.em = em;
        rights.clock = office.clock();
        rights.templates = templates;
        drafting.clock = office.clock();
        drafting.rights = rights;
        drafting.petitions = office.petitions();
        drafting.proceeding = office.proceeding();
        drafting.documents = documents;
        drafting.facts = JournalSamples.writtenBy(JournalSamples.journal(em, office.clock()));
        issuing.clock = office.clock();
        issuing.rights = rights;
        issuing.petitions = office.petitions();
        issuing.documents = documents;
        issuing.facts = drafting.facts;
        reading.clock = office.clock();
        reading.rights = rights;
        reading.petitions = office.petitions();
        reading.documents = documents;
        keeping.clock = office.clock();
        keeping.rights = rights;
        keeping.templates = templates;
    }

    /** From now on an official with this duty at this commune is at the desk. */
    public Registry as(DutyKind duty, String unitCode) {
        return as(office.official(duty, unitCode));
    }

    Registry as(CurrentUser me) {
        rights.me = me;
        rights.visibility = office.visibility(me);
        keeping.me = me;
        return this;
    }

    /** Drafts a document and fills in what the case did not say. */
    public int draft(PetitionNumber number, DocumentKind kind) {
        var position = drafting.draft(number, kind, null);
        var form = form(number, position);
        form.setSubject(form.getSubject().replace(Placeholder.GAP, "Phố Hiến"));
        form.setAddressee(
                form.getAddressee() == null ? null : form.getAddressee().replace(Placeholder.GAP, "bà"));
        form.setBody(form.getBody().replace(Placeholder.GAP, "đã rõ"));
        drafting.reword(number, position, form);
        return position;
    }

    DocumentForm form(PetitionNumber number, int position) {
        var document = reread(number, position);
        return DocumentForm.of(document.wording(), document.version());
    }

    /** Issues it under the next number of the book. */
    public DocumentNumber issue(PetitionNumber number, int position) {
        return issuing.issue(number, position, reread(number, position).version(), signed());
    }

    CaseDocument reread(PetitionNumber number, int position) {
        em.flush();
        em.clear();
        return documents.get(number, position);
    }

    static IssueForm signed() {
        var form = new IssueForm();
        form.setSignatory("Trần Thị Hương Giang");
        return form;
    }
}
