package vn.hoiam.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.journal.Fact;
import vn.hoiam.language.PersonalWords;
import vn.hoiam.petitions.Correspondence;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Visibility;

/**
 * The desk where officials who work on a case read what its sender wrote, and write back. Whoever else may read the case reads the
 * words without what tells of a person, and no files.
 */
@ApplicationScoped
@Transactional
public class OfficeWriting {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    @Inject
    Correspondence correspondence;

    @Inject
    Messages messages;

    @Inject
    Event<Fact> facts;

    /** The messages of a case; for whoever may not read it there is none. */
    public Exchange open(PetitionNumber number) {
        var petition = petitions.get(number);
        visibility.mustRead(petition);
        var seesAll = visibility.maySeeContact(petition);
        var lines = seesAll ? whole(petition) : masked(petition);
        return new Exchange(
                petition, lines, Correspondence.isOpen(petition), seesAll && correspondence.isHeard(petition), seesAll);
    }

    private List<Exchange.Line> whole(Petition petition) {
        var files = messages.files(petition);
        return messages.list(petition).stream()
                .map(message -> Exchange.Line.whole(message, files))
                .toList();
    }

    private List<Exchange.Line> masked(Petition petition) {
        var known = personal(petition);
        return messages.list(petition).stream()
                .map(message -> new Exchange.Line(message, PersonalWords.masked(message.text(), known), List.of()))
                .toList();
    }

    /** What tells of the sender, as it was filled in. */
    private List<String> personal(Petition petition) {
        return Stream.concat(
                        petition.contact().words().stream(),
                        petitions.particulars(petition).entrySet().stream()
                                .filter(said -> said.getKey().isPersonal())
                                .map(Map.Entry::getValue))
                .toList();
    }

    /**
     * Writes back, once however often it is sent; what was new is read by that. No state is needed, and no clock ends.
     *
     * @param version of the case as it was before the writer: of what came later they are told first
     * @throws vn.hoiam.petitions.FaultyForm when it is empty, too long, or a file cannot be taken
     */
    public void write(PetitionNumber number, int version, MessageForm form) {
        var petition = correspondence.take(number);
        form.check();
        if (messages.list(petition).stream().anyMatch(message -> message.isSentAs(form))) {
            return;
        }
        correspondence.attend(petition, version);
        messages.readAll(petition, official(), clock.instant());
        messages.add(Message.ofOffice(petition, form, official(), clock.instant()), form.enclosed());
        facts.fire(new OfficeWrote(
                petition.uid(), petition.unit(), form.words(), form.enclosed().seals(), actor()));
    }

    /** Says that what is new has been read; nothing is said where nothing is. */
    public void read(PetitionNumber number, int version) {
        var petition = correspondence.take(number);
        if (!correspondence.isHeard(petition)) {
            return;
        }
        correspondence.attend(petition, version);
        messages.readAll(petition, official(), clock.instant());
        facts.fire(new MessagesRead(petition.uid(), petition.unit(), actor()));
    }

    private Message.Official official() {
        return new Message.Official(me.accountId(), me.name());
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
