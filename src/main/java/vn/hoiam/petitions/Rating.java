package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;

/** What the citizen thinks of the reply: one to five stars, and a remark. */
@Entity
public class Rating {

    @Id
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    private int stars;
    private String comment;

    @Column(name = "rated_at")
    private Instant ratedAt;

    protected Rating() {}

    Rating(Petition petition, int stars, String comment, Instant ratedAt) {
        this.petition = petition;
        this.stars = stars;
        this.comment = comment;
        this.ratedAt = ratedAt;
    }

    public int stars() {
        return stars;
    }

    public String comment() {
        return comment;
    }

    public Instant ratedAt() {
        return ratedAt;
    }
}
