package vn.hoiam.plans;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.Now;
import vn.hoiam.units.Unit;

/**
 * A plan that a unit owes since the plan of a unit above it was issued. It is opened when that plan is published and met when the unit
 * publishes one that carries it out; the day on which this was signed tells whether it was in time.
 */
@Entity
@Table(name = "plan_duty")
public class PlanDuty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    private String rule;

    @Column(name = "met_by")
    private String metBy;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Column(name = "met_at")
    private Instant metAt;

    protected PlanDuty() {}

    /** A duty of a unit after a plan that was issued on a day. */
    PlanDuty(String parent, Unit unit, LocalDate issuedOn, LocalDate dueOn) {
        this.parent = parent;
        this.unit = unit;
        this.issuedOn = issuedOn;
        this.dueOn = dueOn;
    }

    /** The unit published its plan, which was signed on a day. */
    void meet(String plan, LocalDate signedOn, Instant publishedAt) {
        if (isMet()) {
            throw new Refusal("plans.duty.met", metBy);
        }
        metBy = plan;
        metOn = signedOn;
        metAt = publishedAt;
    }

    public DutyState state(LocalDate today) {
        if (isMet()) {
            return metOn.isAfter(dueOn) ? DutyState.MET_LATE : DutyState.MET_IN_TIME;
        }
        if (unit.hasEndedOn(today)) {
            return DutyState.UNIT_ENDED;
        }
        return today.isAfter(dueOn) ? DutyState.OVERDUE : DutyState.OWING;
    }

    /** By how many days it was met late, or is overdue; nought where it is neither. */
    public long daysLate(LocalDate today) {
        return switch (state(today)) {
            case MET_LATE -> ChronoUnit.DAYS.between(dueOn, metOn);
            case OVERDUE -> ChronoUnit.DAYS.between(dueOn, today);
            case MET_IN_TIME, OWING, UNIT_ENDED -> 0;
        };
    }

    /** Whether the plan bears a day in time, but was published only when the last day had passed. */
    public boolean isOutLate() {
        return isMet() && !metOn.isAfter(dueOn) && publishedOn().isAfter(dueOn);
    }

    public boolean isMet() {
        return metBy != null;
    }

    /** The number of the plan above. */
    public String parent() {
        return parent;
    }

    public Unit unit() {
        return unit;
    }

    /** The day of the plan above, which is not counted. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The last day in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The rule it was counted by. */
    public String rule() {
        return rule;
    }

    /** The number of the plan that met it; null while none did. */
    public String metBy() {
        return metBy;
    }

    /** The day on which that plan was signed. */
    public LocalDate metOn() {
        return metOn;
    }

    /** The day on which it was published here; null while it is not met. */
    public LocalDate publishedOn() {
        return metAt == null ? null : metAt.atZone(Now.VIETNAM).toLocalDate();
    }
}
