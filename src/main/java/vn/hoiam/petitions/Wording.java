package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A public wording of a petition, and of its reply once there is one, as an officer once released it. Never changes. */
@Entity
public class Wording {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    private String subject;

    private String text;

    private String reply;

    @Column(name = "released_by")
    private Long releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Wording() {}

    Wording(Petition petition, ReleaseForm form, Long releasedBy, Instant releasedAt) {
        this.petition = petition;
        this.subject = form.subject();
        this.text = form.text();
        this.reply = form.reply();
        this.releasedBy = releasedBy;
        this.releasedAt = releasedAt;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    /** Null while the petition has no signed reply. */
    public String reply() {
        return reply;
    }

    public Instant releasedAt() {
        return releasedAt;
    }
}
