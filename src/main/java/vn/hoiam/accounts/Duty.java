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

/** What an account is charged with at a unit, from a day on and until another (exclusive), if one is set. */
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

    @Version
    private long version;

    protected Duty() {}

    Duty(Account account, DutyKind kind, Unit unit, LocalDate validFrom) {
        this.account = account;
        this.unit = unit;
        this.kind = kind;
        this.validFrom = validFrom;
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
