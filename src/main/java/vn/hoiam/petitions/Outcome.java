package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import vn.hoiam.Refusal;

/**
 * Whether what was answered is still solved some weeks later: the portal asks once, and the sender answers once. What they thought
 * of the reply at first stays in their {@link Rating}.
 */
@Entity
public class Outcome {

    @Id
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Solved solved;

    private String words;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Outcome() {}

    Outcome(Petition petition, Instant askedAt) {
        this.petition = petition;
        this.askedAt = askedAt;
    }

    void tell(Solved now, String remark, Instant at) {
        if (isTold()) {
            throw new Refusal("petitions.outcome.told");
        }
        solved = now;
        words = remark;
        toldAt = at;
    }

    public boolean isTold() {
        return toldAt != null;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null while the sender has not answered. */
    public Solved solved() {
        return solved;
    }

    public String words() {
        return words;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
