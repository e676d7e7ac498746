package vn.hoiam.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import vn.hoiam.petitions.Petition;
import vn.hoiam.units.Unit;

/**
 * What the sender of a petition wrote to the office that has it, or the office to its sender, beside the formal steps. It is never
 * changed; of what the sender wrote it is kept who read it first.
 */
@Entity
public class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id", updatable = false)
    private Petition petition;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(updatable = false)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(name = "written_by", updatable = false)
    private Long writtenBy;

    @Column(updatable = false)
    private String writer;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "sent_as", updatable = false)
    private byte[] sentAs;

    @Column(name = "read_by")
    private Long readBy;

    private String reader;

    @Column(name = "read_at")
    private Instant readAt;

    protected Message() {}

    private Message(Petition petition, Side side, MessageForm form, Instant at) {
        this.petition = petition;
        this.side = side;
        this.text = form.words();
        this.unit = petition.unit();
        this.writtenAt = at;
        this.sentAs = form.fingerprint();
    }

    static Message ofSender(Petition petition, MessageForm form, Instant at) {
        return new Message(petition, Side.SENDER, form, at);
    }

    static Message ofOffice(Petition petition, MessageForm form, Official by, Instant at) {
        var message = new Message(petition, Side.OFFICE, form, at);
        message.writtenBy = by.account();
        message.writer = by.name();
        return message;
    }

    /** Whether it is this very message, sent once more. */
    boolean isSentAs(MessageForm form) {
        return Arrays.equals(sentAs, form.fingerprint());
    }

    /** An official by account, and the name it bore that day. */
    record Official(Long account, String name) {}

    public Long id() {
        return id;
    }

    public Side side() {
        return side;
    }

    public boolean isOfSender() {
        return side == Side.SENDER;
    }

    /** Whether its sender wrote it, and nobody of the office has read it. */
    public boolean isUnread() {
        return isOfSender() && readAt == null;
    }

    public String text() {
        return text;
    }

    /** Where the petition lay when it was written. */
    public Unit unit() {
        return unit;
    }

    /** The official who wrote it; null for the sender, who may be nobody known. */
    public String writer() {
        return writer;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Who of the office read it first; null while nobody has. */
    public String reader() {
        return reader;
    }

    public Instant readAt() {
        return readAt;
    }
}
