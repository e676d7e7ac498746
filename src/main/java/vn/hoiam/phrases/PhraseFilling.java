package vn.hoiam.phrases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.calendar.Now;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.texts.Texts;

/** Finds the phrases that suit a petition, and fills them with what its file tells the one who writes the reply. */
@ApplicationScoped
@Transactional
public class PhraseFilling {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    @Inject
    Phrases phrases;

    @Inject
    Sectors sectors;

    /** Those of the unit first, then those of the portal; their texts are filled for this petition. */
    public List<PhraseRow> list(PetitionNumber number) {
        var petition = petitions.get(number);
        visibility.mustRead(petition);
        var words = words(petition);
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

    /** Replies are written in Vietnamese, whatever language the clerk reads the desk in. */
    private Map<Placeholder, String> words(Petition petition) {
        var words = new EnumMap<Placeholder, String>(Placeholder.class);
        words.put(Placeholder.NUMBER, petition.number().toString());
        words.put(Placeholder.SUBJECT, petition.subject());
        words.put(Placeholder.SECTOR, sectors.name(petition.sector()).vi());
        words.put(Placeholder.SENDER, sender(petition));
        words.put(Placeholder.UNIT, petition.unit().committee().vi());
        words.put(Placeholder.RECEIVED, day(LocalDate.ofInstant(petition.submittedAt(), Now.VIETNAM)));
        words.put(Placeholder.TODAY, day(LocalDate.now(clock)));
        words.put(Placeholder.OFFICIAL, me.name());
        if (petition.promise().replyDueOn() != null) {
            words.put(Placeholder.DUE, day(petition.promise().replyDueOn()));
        }
        return words;
    }

    /** Who may not see who wrote it addresses nobody by name. */
    private String sender(Petition petition) {
        var name = visibility.maySeeContact(petition) ? petition.contact().name() : null;
        return name == null
                ? Texts.of(Texts.VIETNAMESE, "phrases.sender")
                : Texts.of(Texts.VIETNAMESE, "phrases.sender.named", name);
    }

    private static String day(LocalDate day) {
        return Texts.date(Texts.VIETNAMESE, day);
    }
}
