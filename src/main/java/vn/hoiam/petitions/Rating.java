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
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.calendar.Now;

/** What the citizen thinks of the reply: one to five stars, for which reasons, whether the matter is really solved, and a remark. */
@Entity
public class Rating {

    private static final String BETWEEN = " ";

    @Id
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    private int stars;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private Solved solved;

    private String comment;

    @Column(name = "rated_at")
    private Instant ratedAt;

    protected Rating() {}

    Rating(Petition petition, RatingForm form, Instant ratedAt) {
        this.petition = petition;
        this.stars = form.getStars();
        this.reasons = String.join(BETWEEN, form.ticked(LocalDate.ofInstant(ratedAt, Now.VIETNAM)));
        this.solved = Solved.find(form.getSolved()).orElseThrow();
        this.comment = form.comment();
        this.ratedAt = ratedAt;
    }

    public int stars() {
        return stars;
    }

    /** What was ticked; none in ratings of the days when nobody was asked for reasons. */
    public List<RatingReason> reasons() {
        return RatingReasons.named(codes());
    }

    List<String> codes() {
        return reasons.isEmpty() ? List.of() : List.of(reasons.split(BETWEEN));
    }

    /** Null in ratings of the days when nobody was asked. */
    public Solved solved() {
        return solved;
    }

    public String comment() {
        return comment;
    }

    public Instant ratedAt() {
        return ratedAt;
    }
}
