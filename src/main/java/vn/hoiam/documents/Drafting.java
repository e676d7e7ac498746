package vn.hoiam.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoiam.Refusal;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.Ground;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Proceeding;

/** The desk where the documents of a case are drafted from their templates, and worked on until they are issued. */
@ApplicationScoped
@Transactional
public class Drafting {

    @Inject
    Clock clock;

    @Inject
    DocumentRights rights;

    @Inject
    Petitions petitions;

    @Inject
    Proceeding proceeding;

    @Inject
    CaseDocuments documents;

    @Inject
    Event<Fact> facts;

    /**
     * Begins a document with what the template of the unit says of the case.
     *
     * @param ground the code of a ground of the law for what it does; null where none is chosen
     * @return which of the documents of the case it is
     */
    public int draft(PetitionNumber number, DocumentKind kind, String ground) {
        petitions.hold(number);
        var petition = petitions.get(number);
        rights.mustDraft(petition);
        if (!kind.fits(petition)) {
            throw new Refusal("documents.unfit");
        }
        var position = documents.next(petition);
        var wording = rights.template(petition, kind).wording().filled(said(petition, kind, ground));
        documents.add(new CaseDocument(petition, position, kind, wording, rights.official(), clock.instant()));
        facts.fire(new DocumentDrafted(petition.uid(), petition.unit(), kind, rights.actor()));
        return position;
    }

    /**
     * Changes what a document says that is not issued yet.
     *
     * @throws vn.hoiam.petitions.FaultyForm when something is missing or too long
     */
    public void reword(PetitionNumber number, int position, DocumentForm form) {
        petitions.hold(number);
        var document = documents.take(number, position);
        rights.mustWorkOn(document);
        document.mustBeAt(form.getVersion());
        document.reword(form.wording());
    }

    /** Throws a draft away; the record of the case keeps that there was one. */
    public void discard(PetitionNumber number, int position, int version) {
        petitions.hold(number);
        var document = documents.take(number, position);
        rights.mustWorkOn(document);
        document.mustBeAt(version);
        document.mustBeDraft();
        documents.remove(document);
        facts.fire(new DocumentDiscarded(document.petition().uid(), document.unit(), document.kind(), rights.actor()));
    }

    /** The kinds of documents that a case may come to next. */
    public List<DocumentKind> kinds(Petition petition) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.fits(petition))
                .toList();
    }

    /** The grounds the law lists for what the next documents of a case may do. */
    public List<Ground> grounds(Petition petition) {
        return kinds(petition).stream()
                .flatMap(kind -> grounds(petition, kind).stream())
                .toList();
    }

    private List<Ground> grounds(Petition petition, DocumentKind kind) {
        return Stream.of(Act.values())
                .filter(act -> act != Act.FORWARD && kind.isFor(act))
                .flatMap(act -> proceeding.grounds(petition, act).stream())
                .toList();
    }

    private Map<Placeholder, String> said(Petition petition, DocumentKind kind, String code) {
        var acts = Stream.of(Act.values()).filter(kind::isFor).toArray(Act[]::new);
        var last = documents.lastAct(petition, acts).orElse(null);
        var wanted = code == null && last != null ? last.ground() : code;
        return new CaseWords(
                        petition,
                        petitions.particulars(petition),
                        grounds(petition, kind).stream()
                                .filter(ground -> ground.code().equals(wanted))
                                .findFirst()
                                .orElse(null),
                        last,
                        documents.lastReply(petition).orElse(null),
                        Stream.of(acts)
                                .flatMap(act -> act.step(petition).stream())
                                .map(ProcedureStep::legalBasis)
                                .findFirst()
                                .orElse(null),
                        LocalDate.now(clock))
                .all();
    }
}
