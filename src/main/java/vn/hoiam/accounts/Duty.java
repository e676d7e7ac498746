package vn.hoiam.accounts;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.hoiam.units.Unit;

/**
 * What an account is charged with at a unit, from a day on and until another (exclusive), if one is set. That of a leader may be
 * delegated for some days: then it is held in the leader’s place, and counts only where somebody asks for it as such.
 */
@Entity
public class Duty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "delegated_by", updatable = false)
    private Account delegatedBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Capacity capacity;

    @Column(updatable = false)
    private String reason;

    @Version
    private long version;

    protected Duty() {}

    Duty(Account account, DutyKind kind, Unit unit, LocalDate validFrom) {
        this.account = account;
        this.unit = unit;
        this.kind = kind;
        this.validFrom = validFrom;
    }

    /** That of a leader, held in their place. */
    static Duty delegated(Account account, Account leader, Unit unit, DelegationForm form) {
        var duty = new Duty(account, DutyKind.LEADER, unit, form.first());
        duty.validUntil = form.last().plusDays(1);
        duty.delegatedBy = leader;
        duty.capacity = form.getCapacity();
        duty.reason = form.reason();
        return duty;
    }

    /** A duty that has not begun by then is never held. */
    void end(LocalDate day) {
        validUntil = day.isBefore(validFrom) ? validFrom : day;
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** Whether it is held, or will be, on a day of these: from one on and until another, which may be null. */
    boolean isHeldWithin(LocalDate from, LocalDate until) {
        return !validFrom.equals(validUntil)
                && (validUntil == null || from.isBefore(validUntil))
                && (until == null || validFrom.isBefore(until));
    }

    /** Whether it has ended by this day, or was never held. */
    public boolean isOver(LocalDate day) {
        return validUntil != null && (!validUntil.isAfter(day) || validUntil.equals(validFrom));
    }

    /** Whether it is held in somebody else’s place. */
    public boolean isDelegated() {
        return capacity != null;
    }

    /** In whose place it is held; null for one’s own. */
    public Account delegatedBy() {
        return delegatedBy;
    }

    /** In which capacity it is held in somebody’s place; null for one’s own. */
    public Capacity capacity() {
        return capacity;
    }

    /** Why it was delegated, if that was said. */
    public String reason() {
        return reason;
    }

    /** The last day on which it is held, or null. */
    public LocalDate lastDay() {
        return validUntil == null ? null : validUntil.minusDays(1);
    }

    public long version() {
        return version;
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Unit unit() {
        return unit;
    }

    public DutyKind kind() {
        return kind;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The first day it is no longer held, or null. */
    public LocalDate validUntil() {
        return validUntil;
    }
}
