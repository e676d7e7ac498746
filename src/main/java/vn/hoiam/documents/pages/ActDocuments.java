package vn.hoiam.documents.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.documents.CaseDocument;
import vn.hoiam.documents.DocumentKind;
import vn.hoiam.documents.Reading;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.ActForm;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;

/** The issued documents of a case that an act may rest on, offered where number and day of the document are asked for. */
@Named
@RequestScoped
public class ActDocuments {

    @Inject
    Reading reading;

    @Inject
    Petitions petitions;

    private List<CaseDocument> fitting;

    /** Newest first; of any kind where none of the kind fits, such as for an act that no kind of document is for. */
    public List<CaseDocument> list(String number, Act act) {
        if (fitting == null) {
            fitting = PetitionNumber.find(number).stream()
                    .flatMap(found -> reading.issued(petitions.get(found)).stream())
                    .filter(document -> document.kind().isFor(act) || isForNone(act))
                    .toList();
        }
        return fitting;
    }

    /** Writes number and day of a document into the form of an act. */
    public String take(ActForm form, CaseDocument document) {
        form.setDocumentNumber(document.number().toString());
        form.setDocumentDay(document.issuedOn().toString());
        return null;
    }

    private static boolean isForNone(Act act) {
        return Stream.of(DocumentKind.values()).noneMatch(kind -> kind.isFor(act));
    }
}
