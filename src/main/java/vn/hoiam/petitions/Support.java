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

/**
 * "I have this too": somebody who sent a petition of their own stands by a released one. Nobody is named; their own
 * petition stands for them, and counts once.
 */
@Entity
public class Support {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supporter_id")
    private Petition supporter;

    @Column(name = "supported_at")
    private Instant supportedAt;

    protected Support() {}

    Support(Petition petition, Petition supporter, Instant supportedAt) {
        this.petition = petition;
        this.supporter = supporter;
        this.supportedAt = supportedAt;
    }

    public Petition petition() {
        return petition;
    }

    public Instant supportedAt() {
        return supportedAt;
    }
}
