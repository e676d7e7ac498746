package vn.hoiam.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;
import vn.hoiam.petitions.Belongings;
import vn.hoiam.petitions.Correspondence;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.store.Settings;

/**
 * The counter where whoever sent a petition, named or not, reads with the receipt what was written about it and writes to the
 * office that has it, as long as it is open.
 */
@ApplicationScoped
@Transactional
public class SenderWriting {

    private static final String MOST_MESSAGES = "HOIAM_MOST_MESSAGES";
    private static final String MANY = "10";

    @Inject
    Clock clock;

    @Inject
    Correspondence correspondence;

    @Inject
    Messages messages;

    @Inject
    Event<Fact> facts;

    /**
     * Everything that was written, for whoever shows the receipt.
     *
     * @throws vn.hoiam.petitions.FaultyForm when the code opens nothing, or is locked after too many failures
     */
    public Exchange open(ReceiptCode code) {
        var petition = correspondence.open(code);
        return exchange(petition, messages.list(petition));
    }

    /** The same after a refusal, when it has been said already why a code opens nothing. */
    public Optional<Exchange> find(String typed) {
        return correspondence.find(typed).map(petition -> exchange(petition, messages.list(petition)));
    }

    private Exchange exchange(Petition petition, List<Message> written) {
        var files = messages.files(petition);
        var lines = written.stream()
                .map(message -> Exchange.Line.whole(message, files))
                .toList();
        return new Exchange(petition, lines, Correspondence.isOpen(petition), false, false);
    }

    /**
     * Writes a message, once however often it is sent, and gives everything that was written by then.
     *
     * @throws vn.hoiam.petitions.FaultyForm when it is empty, too long, or a file cannot be taken
     * @throws Refusal when the petition is closed, or enough has been written for a day
     */
    public Exchange write(ReceiptCode code, MessageForm form) {
        var petition = correspondence.take(code);
        form.check();
        var written = new ArrayList<>(messages.list(petition));
        if (written.stream().noneMatch(message -> message.isSentAs(form))) {
            written.add(add(petition, form, written));
        }
        return exchange(petition, written);
    }

    private Message add(Petition petition, MessageForm form, List<Message> before) {
        if (!Correspondence.isOpen(petition)) {
            throw new Refusal("mailbox.closed");
        }
        mustBeFew(before);
        correspondence.hear(petition);
        var message = Message.ofSender(petition, form, clock.instant());
        messages.add(message, form.enclosed());
        facts.fire(
                new CitizenWrote(petition.uid(), form.words(), form.enclosed().seals()));
        return message;
    }

    /** How many messages a petition takes from its sender in one day. */
    public static int mostMessages() {
        return Integer.parseInt(Settings.get(MOST_MESSAGES, MANY));
    }

    private void mustBeFew(List<Message> before) {
        var morning = LocalDate.now(clock).atStartOfDay(Now.VIETNAM).toInstant();
        var ofToday = before.stream()
                .filter(message -> message.isOfSender() && !message.writtenAt().isBefore(morning))
                .count();
        if (ofToday >= mostMessages()) {
            throw new Refusal("mailbox.often", mostMessages());
        }
    }

    /** A petition goes to another room for good: what its sender wrote beside it goes along. */
    void hear(@Observes Belongings asked) {
        var files = messages.files(asked.petition());
        messages.list(asked.petition()).stream()
                .filter(Message::isOfSender)
                .map(message -> Exchange.Line.whole(message, files))
                .forEach(line -> asked.add(line.text(), line.files()));
    }
}
