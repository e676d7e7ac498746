package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.hoiam.units.Unit;

/** A petition on its way from one unit to another, with the reason the citizen is told. */
@Entity
public class Forwarding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id")
    private Petition petition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_unit_id")
    private Unit from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_unit_id")
    private Unit to;

    @Enumerated(EnumType.STRING)
    private ForwardingReason reason;

    private String note;

    @Column(name = "forwarded_by")
    private Long forwardedBy;

    @Column(name = "forwarded_at")
    private Instant forwardedAt;

    protected Forwarding() {}

    Forwarding(
            Petition petition, Unit to, ForwardingReason reason, String note, Long forwardedBy, Instant forwardedAt) {
        this.petition = petition;
        this.from = petition.unit();
        this.to = to;
        this.reason = reason;
        this.note = note;
        this.forwardedBy = forwardedBy;
        this.forwardedAt = forwardedAt;
    }

    public Unit from() {
        return from;
    }

    public Unit to() {
        return to;
    }

    public ForwardingReason reason() {
        return reason;
    }

    /** The clerk's own words to the citizen. */
    public String note() {
        return note;
    }

    public Instant forwardedAt() {
        return forwardedAt;
    }
}
