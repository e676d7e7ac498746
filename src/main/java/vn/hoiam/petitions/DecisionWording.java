package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A decision on a second complaint as an officer once worded it for everybody. Never changes; a later one takes its place. */
@Entity
@Table(name = "decision_wording")
public class DecisionWording {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    private String words;

    private String place;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected DecisionWording() {}

    DecisionWording(Petition petition, DecisionForm form, Long publishedBy, Instant publishedAt) {
        this.petition = petition;
        this.words = form.words();
        this.place = form.place();
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    public String words() {
        return words;
    }

    /** Where else it is posted or was read out; may be null. */
    public String place() {
        return place;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
