package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.hoiam.Refusal;

/** What everybody may read of a petition, in an officer’s wording; or why nobody may. */
@Embeddable
public class PublicWording {

    @Column(name = "public_subject")
    private String subject;

    @Column(name = "public_text")
    private String text;

    @Column(name = "public_reply")
    private String reply;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "withheld_at")
    private Instant withheldAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "withheld_for")
    private WithholdingReason withheldFor;

    protected PublicWording() {}

    private PublicWording(
            String subject,
            String text,
            String reply,
            Instant releasedAt,
            Instant withheldAt,
            WithholdingReason withheldFor) {
        this.subject = subject;
        this.text = text;
        this.reply = reply;
        this.releasedAt = releasedAt;
        this.withheldAt = withheldAt;
        this.withheldFor = withheldFor;
    }

    static PublicWording none() {
        return new PublicWording();
    }

    static PublicWording released(String subject, String text, String reply, Instant at) {
        return new PublicWording(subject, text, reply, at, null, null);
    }

    /** A reply is not public before it is sent. */
    PublicWording mustSuit(boolean isAnswered) {
        if (!isAnswered && reply != null) {
            throw new Refusal("petitions.release.early");
        }
        return this;
    }

    static PublicWording withheld(WithholdingReason reason, Instant at) {
        return new PublicWording(null, null, null, null, at, reason);
    }

    /** How publication stands that its sender wishes. */
    Publication publication(boolean isAnswered) {
        if (withheldAt != null) {
            return Publication.WITHHELD;
        }
        if (releasedAt == null) {
            return Publication.UNDECIDED;
        }
        return isAnswered && reply == null ? Publication.WITHOUT_REPLY : Publication.RELEASED;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public String reply() {
        return reply;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public Instant withheldAt() {
        return withheldAt;
    }

    public WithholdingReason withheldFor() {
        return withheldFor;
    }
}
