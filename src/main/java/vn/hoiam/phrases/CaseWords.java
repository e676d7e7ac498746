package vn.hoiam.phrases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.calendar.Now;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.Undertakings;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.texts.Texts;

/** What the file of a petition puts in the place of each placeholder, as far as whoever writes the reply may know it. */
@ApplicationScoped
public class CaseWords {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Visibility visibility;

    @Inject
    Undertakings undertakings;

    @Inject
    Sectors sectors;

    /** Replies are written in Vietnamese, whatever language the clerk reads the desk in. */
    Map<Placeholder, String> of(Petition petition) {
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
        undertakings.lastContact(petition.unit()).ifPresent(contact -> words.put(Placeholder.CONTACT, contact));
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
