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
import java.time.LocalDate;

/**
 * That the office said sorry to a sender for being late, and named another day. Both days stay: the one that was missed is missed
 * for ever, and the figures go by it.
 */
@Entity
public class Apology {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    private LocalDate missed;

    private String words;

    @Column(name = "new_day")
    private LocalDate newDay;

    @Column(name = "apologised_by")
    private Long apologisedBy;

    @Column(name = "apologised_at")
    private Instant apologisedAt;

    protected Apology() {}

    Apology(Petition petition, String words, LocalDate newDay, Long apologisedBy, Instant apologisedAt) {
        this.petition = petition;
        this.missed = petition.nextDueOn();
        this.words = words;
        this.newDay = newDay;
        this.apologisedBy = apologisedBy;
        this.apologisedAt = apologisedAt;
    }

    /** The date that was missed. */
    public LocalDate missed() {
        return missed;
    }

    /** What the office said. */
    public String words() {
        return words;
    }

    /** By when the sender hears, as the office says now. */
    public LocalDate newDay() {
        return newDay;
    }

    public Instant apologisedAt() {
        return apologisedAt;
    }

    /** Whether the day it named is still to come. */
    boolean holds(LocalDate today) {
        return !newDay.isBefore(today);
    }
}
