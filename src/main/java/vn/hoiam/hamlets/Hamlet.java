package vn.hoiam.hamlets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoiam.Refusal;
import vn.hoiam.units.UnitRow;

/**
 * A hamlet or residential group (thôn, tổ dân phố) of a commune of today, during the time it bears one name. Its former
 * commune tells which part of a split commune lies where.
 */
@Entity
public class Hamlet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID uid;

    @Column(name = "commune_id")
    private Long communeId;

    private String name;

    @Column(name = "former_name")
    private String formerName;

    @Column(name = "former_code")
    private String formerCode;

    @Column(name = "former_valid_from")
    private LocalDate formerValidFrom;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    private int version;

    protected Hamlet() {}

    Hamlet(UnitRow commune, HamletData data, Long enteredBy, Instant enteredAt) {
        uid = UUID.randomUUID();
        communeId = commune.id();
        take(data, enteredBy, enteredAt);
        validFrom = data.from();
    }

    /** Puts right what was written wrongly; the first day stays. */
    void correct(HamletData data, Long who, Instant now) {
        take(data, who, now);
    }

    /** From the day on it is no more, or no more under this name. */
    void end(LocalDate day, Long who, Instant now) {
        if (validUntil != null) {
            throw new Refusal("hamlets.ended", name);
        }
        validUntil = day;
        enteredBy = who;
        enteredAt = now;
    }

    private void take(HamletData data, Long who, Instant now) {
        name = data.name();
        formerName = data.formerName();
        formerCode = data.former() == null ? null : data.former().code();
        formerValidFrom = data.former() == null ? null : data.former().validFrom();
        validUntil = data.until();
        enteredBy = who;
        enteredAt = now;
    }

    public UUID uid() {
        return uid;
    }

    public Long communeId() {
        return communeId;
    }

    HamletRow row() {
        return new HamletRow(
                uid, communeId, name, formerName, formerCode, formerValidFrom, validFrom, validUntil, version);
    }
}
