package vn.hoiam.documents;

import java.time.LocalDate;
import java.util.Set;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.texts.Bilingual;

/**
 * What a document of one kind begins with, for cases of some kinds: the wording of the release ({@code db/law/documents.csv}) or a
 * unit's own.
 *
 * @param code what the template is called
 * @param petitions the codes of the kinds of cases it is for
 * @param own the unit's edition; null where it is that of the release
 */
public record Template(
        String code,
        DocumentKind kind,
        Set<String> petitions,
        Wording wording,
        Bilingual legalBasis,
        LocalDate validFrom,
        LocalDate validUntil,
        TemplateEdition own) {

    public Template {
        petitions = Set.copyOf(petitions);
    }

    boolean suits(DocumentKind itsKind, PetitionKind petition) {
        return kind == itsKind && petitions.contains(petition.code());
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** As a unit words it. */
    Template worded(TemplateEdition edition) {
        return new Template(
                code,
                kind,
                petitions,
                edition.wording(wording.authority()),
                legalBasis,
                validFrom,
                validUntil,
                edition);
    }
}
