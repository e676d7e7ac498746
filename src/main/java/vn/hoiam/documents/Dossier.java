package vn.hoiam.documents;

import java.util.List;
import vn.hoiam.petitions.Petition;

/** The documents of a case, newest first, and whether whoever reads them may draft further ones. */
public record Dossier(Petition petition, List<CaseDocument> documents, boolean mayDraft) {

    public Dossier {
        documents = List.copyOf(documents);
    }
}
