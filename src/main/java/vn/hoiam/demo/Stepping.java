package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import vn.hoiam.documents.DocumentForm;
import vn.hoiam.documents.DocumentKind;
import vn.hoiam.documents.Drafting;
import vn.hoiam.documents.IssueForm;
import vn.hoiam.documents.Issuing;
import vn.hoiam.documents.Placeholder;
import vn.hoiam.documents.Reading;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.ActForm;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Proceeding;
import vn.hoiam.texts.Texts;

/** Has the officials of the demo take a step of a procedure, with the document it rests on where there is a kind for it. */
@ApplicationScoped
@Transactional
public class Stepping {

    private static final int DAYS_LONGER = 15;

    @Inject
    Petitions petitions;

    @Inject
    Drafting drafting;

    @Inject
    Issuing issuing;

    @Inject
    Reading reading;

    @Inject
    Proceeding proceeding;

    public void take(PetitionNumber number, int version, Act act, ActForm form) {
        kind(number, act).ifPresent(kind -> issue(number, kind, form));
        proceeding.take(number, version, act, form);
    }

    /** Acts that only the leader does, who issues the document as well. */
    private Optional<DocumentKind> kind(PetitionNumber number, Act act) {
        var isByDocument = act == Act.ACCEPT || act == Act.REFUSE || act == Act.EXTEND;
        return Stream.of(DocumentKind.values())
                .filter(kind -> isByDocument && kind.isFor(act))
                .filter(kind -> kind.fits(petitions.get(number)))
                .findFirst();
    }

    /** First the reasons are missing, and of an extension the day it lasts until. */
    private static String filled(String body, String words, Petition petition) {
        var reasons = words == null ? body : body.replaceFirst(Placeholder.GAP, Matcher.quoteReplacement(words));
        var due = petition.promise().replyDueOn();
        return due == null
                ? reasons
                : reasons.replace(Placeholder.GAP, Texts.date(Texts.VIETNAMESE, due.plusDays(DAYS_LONGER)) + ".");
    }

    private void issue(PetitionNumber number, DocumentKind kind, ActForm act) {
        var position = drafting.draft(number, kind, act.getGround());
        var drafted = reading.open(number, position);
        var form = DocumentForm.of(drafted.wording(), drafted.document().version());
        form.setBody(filled(form.getBody(), act.getWords(), drafted.document().petition()));
        drafting.reword(number, position, form);
        var issue = new IssueForm();
        var ready = reading.open(number, position);
        issue.setSignatory(ready.signatory());
        if (!act.getDocumentNumber().isBlank()) {
            issue.setNumber(act.getDocumentNumber());
            issue.setDay(act.getDocumentDay());
        }
        issuing.issue(number, position, ready.document().version(), issue);
    }
}
