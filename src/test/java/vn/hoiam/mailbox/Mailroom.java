package vn.hoiam.mailbox;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.FileSamples;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;

/** Both counters of the room on one database, beside those of petitions. */
public final class Mailroom {

    final Office office;
    final SenderWriting sender = new SenderWriting();
    final OfficeWriting desk = new OfficeWriting();
    final Messages messages = new Messages();

    public Mailroom(EntityManager em, Office office) {
        this.office = office;
        messages.em = em;
        sender.clock = office.clock();
        sender.correspondence = office.correspondence();
        sender.messages = messages;
        sender.facts = JournalSamples.writtenBy(JournalSamples.journal(em, office.clock()));
        desk.clock = office.clock();
        desk.petitions = office.petitions();
        desk.correspondence = office.correspondence();
        desk.messages = messages;
        desk.facts = sender.facts;
        office.keepsBeside(sender::hear);
    }

    public SenderWriting sender() {
        return sender;
    }

    /** From now on an official with this duty at this commune is at the desk. */
    public OfficeWriting as(DutyKind duty, String unitCode) {
        office.as(duty, unitCode);
        return as(office.me());
    }

    private OfficeWriting as(CurrentUser me) {
        desk.me = me;
        desk.visibility = office.visibility(me);
        return desk;
    }

    /** An official of the commune writes back to what stands there now. */
    void answer(PetitionNumber number, String unitCode, String words) {
        as(DutyKind.HANDLER, unitCode).write(number, office.versionOf(number), message(words));
    }

    /** What the desk of a commune reads, oldest first. */
    public List<String> read(DutyKind duty, String unitCode, PetitionNumber number) {
        office.versionOf(number);
        return texts(as(duty, unitCode).open(number));
    }

    static List<String> texts(Exchange exchange) {
        return exchange.lines().stream().map(Exchange.Line::text).toList();
    }

    public static MessageForm message(String words) {
        var form = new MessageForm();
        form.setText(words);
        return form;
    }

    public MessageForm withPhoto(String words) {
        var form = message(words);
        form.enclose(photo());
        return form;
    }

    public Bundle photo() {
        return office.enclosing()
                .enclose(Bundle.NONE, List.of(FileSamples.handedOver("hiện trường.jpg", FileSamples.jpeg(64, 48))));
    }
}
