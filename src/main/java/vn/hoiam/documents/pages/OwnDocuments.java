package vn.hoiam.documents.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.documents.CaseDocuments;
import vn.hoiam.documents.SignedCopy;
import vn.hoiam.petitions.CaseFile;

/** The signed documents that went to whoever sent a petition, on the page behind the receipt code. */
@Named
@RequestScoped
public class OwnDocuments {

    private static final String SIGNED = "journal.DocumentSigned";

    @Inject
    CaseDocuments documents;

    private List<SignedCopy> copies;

    /** Of the one petition that the receipt has opened; nobody is asked where its record tells of none. */
    public List<SignedCopy> of(CaseFile file) {
        if (copies == null) {
            copies = file.timeline().stream().anyMatch(line -> line.textKey().equals(SIGNED))
                    ? documents.sent(file.petition())
                    : List.of();
        }
        return copies;
    }
}
