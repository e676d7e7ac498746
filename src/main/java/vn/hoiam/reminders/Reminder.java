package vn.hoiam.reminders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.hoiam.petitions.Petition;
import vn.hoiam.units.Unit;

/** That the portal reminded somebody of a date of a case: once on each rung, until the date is another. */
@Entity
public class Reminder {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private LocalDate day;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Reminder() {}

    public Petition petition() {
        return petition;
    }

    public Rung rung() {
        return rung;
    }

    /** The date it is about; of an idle case the day of its last step. */
    public LocalDate day() {
        return day;
    }

    /** Where the case lay. */
    public Unit unit() {
        return unit;
    }

    public Instant remindedAt() {
        return remindedAt;
    }
}
