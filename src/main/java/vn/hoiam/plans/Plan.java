package vn.hoiam.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoiam.Refusal;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitRow;

/** The plan of a unit for a period, from the first draft until the unit closes it. What it says stands in its editions. */
@Entity
public class Plan {

    @Id
    private String number;

    private UUID uid;

    @Column(updatable = false)
    private String unit;

    @Column(name = "unit_from", updatable = false)
    private LocalDate unitFrom;

    private String parent;

    @Column(name = "opened_by", updatable = false)
    private Long openedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    private String closer;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closing_note")
    private String closingNote;

    @Version
    private int version;

    protected Plan() {}

    Plan(String number, UnitRow unit, Planner by, Instant at) {
        this.number = number;
        this.uid = UUID.randomUUID();
        this.unit = unit.code();
        this.unitFrom = unit.validFrom();
        this.openedBy = by.account();
        this.openedAt = at;
    }

    /** Ends for good: no further edition, no further progress. */
    void close(String note, Planner by, Instant at) {
        mustBeOpen();
        closedBy = by.account();
        closer = by.name();
        closedAt = at;
        closingNote = note;
    }

    /** Says which plan above it carries out; null for none. Once its first edition is published, that stays. */
    void carryOut(String above) {
        mustBeOpen();
        parent = above;
    }

    void mustBeOpen() {
        if (isClosed()) {
            throw new Refusal("plans.closed");
        }
    }

    public String number() {
        return number;
    }

    public UUID uid() {
        return uid;
    }

    /** The code of its unit; codes are re-used, so it counts together with {@link #unitFrom()}. */
    public String unit() {
        return unit;
    }

    public LocalDate unitFrom() {
        return unitFrom;
    }

    /** The number of the plan above that it carries out; null where there is none. */
    public String parent() {
        return parent;
    }

    boolean isOf(Unit its) {
        return unit.equals(its.code()) && unitFrom.equals(its.validFrom());
    }

    boolean isMadeHere() {
        return openedAt != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    PlanDocument.Closing closing() {
        return isClosed() ? new PlanDocument.Closing(new PlanDocument.Step(closer, closedAt), closingNote) : null;
    }
}
