package vn.hoiam.denunciations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.hoiam.Refusal;
import vn.hoiam.units.Unit;

/**
 * What is to be known in public of how a denunciation was concluded. One official types it, another who leads the unit has read it as it will
 * stand and releases it. It may be taken off the page again; that it stood there stays in the record.
 */
@Entity
@Table(name = "denunciation_conclusion")
public class Conclusion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "denunciation_id", updatable = false)
    private Denunciation denunciation;

    @Column(updatable = false)
    private int seq;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(name = "typed_by", updatable = false)
    private long typedBy;

    @Column(name = "released_by")
    private Long releasedBy;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(updatable = false)
    private byte[] sealed;

    protected Conclusion() {}

    /** {@code seq}: the place of the step by which it was typed. */
    Conclusion(Denunciation denunciation, int seq, long typedBy, byte[] sealed) {
        this.denunciation = denunciation;
        this.seq = seq;
        this.unit = denunciation.unit();
        this.typedBy = typedBy;
        this.sealed = sealed.clone();
    }

    void release(long account, LocalDate day) {
        if (isTypedBy(account)) {
            throw new Refusal("denunciations.publication.same");
        }
        releasedBy = account;
        releasedOn = day;
    }

    void withdraw(LocalDate day) {
        withdrawnOn = day;
    }

    boolean isTypedBy(long account) {
        return typedBy == account;
    }

    boolean isReleased() {
        return releasedBy != null;
    }

    boolean stands() {
        return isReleased() && withdrawnOn == null;
    }

    Denunciation denunciation() {
        return denunciation;
    }

    int seq() {
        return seq;
    }

    Unit unit() {
        return unit;
    }

    LocalDate releasedOn() {
        return releasedOn;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
