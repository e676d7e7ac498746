package vn.hoiam.phrases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Visibility;

/** Finds the phrases that suit a petition, and fills them for the one who writes the reply. */
@ApplicationScoped
@Transactional
public class PhraseFilling {

    @Inject
    Clock clock;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    @Inject
    Phrases phrases;

    @Inject
    CaseWords caseWords;

    /** Those of the unit first, then those of the portal; their texts are filled for this petition. */
    public List<PhraseRow> list(PetitionNumber number) {
        var petition = petitions.get(number);
        visibility.mustRead(petition);
        var words = caseWords.of(petition);
        return Stream.concat(
                        phrases.list(petition.unit()).stream().map(Phrase::row),
                        PortalPhrases.on(LocalDate.now(clock)).stream())
                .filter(phrase -> phrase.suits(petition.kind(), petition.sector()))
                .map(phrase -> new PhraseRow(
                        phrase.code(),
                        phrase.name(),
                        new Template(phrase.text()).filled(words),
                        phrase.sector(),
                        phrase.kind(),
                        phrase.isOfPortal()))
                .toList();
    }
}
