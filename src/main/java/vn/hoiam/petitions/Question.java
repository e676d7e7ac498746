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
import vn.hoiam.Refusal;

/** What the office asks the citizen about a petition, and the answer that comes back by receipt code. */
@Entity
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    private String text;

    @Column(name = "asked_by")
    private Long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Question() {}

    Question(Petition petition, String text, Long askedBy, Instant askedAt) {
        this.petition = petition;
        this.text = text;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void answer(String words, Instant at) {
        if (isAnswered()) {
            throw new Refusal("petitions.question.answered");
        }
        answer = words;
        answeredAt = at;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public Long id() {
        return id;
    }

    public String text() {
        return text;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
