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
import java.time.Duration;
import java.time.Instant;
import vn.hoiam.Refusal;

/** One time that the identity behind a case is looked at: somebody asks, somebody else consents, then it is open for ten minutes. */
@Entity
@Table(name = "identity_opening")
public class IdentityOpening {

    static final Duration OPEN = Duration.ofMinutes(10);
    /** What was consented to and never looked at is not lying about for ever. */
    static final Duration CONSENT = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "denunciation_id", updatable = false)
    private Denunciation denunciation;

    @Column(name = "asked_by", updatable = false)
    private long askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private byte[] reason;

    @Column(name = "consented_by")
    private Long consentedBy;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected IdentityOpening() {}

    IdentityOpening(Denunciation denunciation, long askedBy, byte[] reason, Instant at) {
        this.denunciation = denunciation;
        this.askedBy = askedBy;
        this.reason = reason.clone();
        this.askedAt = at;
    }

    void consent(long account, Instant at) {
        if (account == askedBy) {
            throw new Refusal("denunciations.identity.same");
        }
        if (!isPending(at) || consentedBy != null) {
            throw new Refusal("denunciations.identity.over");
        }
        consentedBy = account;
        consentedAt = at;
    }

    /** Only whoever asked opens it, and once. */
    void open(long account, Instant at) {
        if (!isReady(account, at)) {
            throw new Refusal("denunciations.identity.over");
        }
        openedAt = at;
    }

    /** Whether it still waits: for a consent, or for being looked at. */
    boolean isPending(Instant at) {
        var since = consentedAt == null ? askedAt : consentedAt;
        return openedAt == null && at.isBefore(since.plus(CONSENT));
    }

    boolean isReady(long account, Instant at) {
        return account == askedBy && consentedBy != null && isPending(at);
    }

    boolean isOpen(long account, Instant at) {
        return account == askedBy && openedAt != null && at.isBefore(openedAt.plus(OPEN));
    }

    long askedBy() {
        return askedBy;
    }

    byte[] reason() {
        return reason.clone();
    }

    boolean isConsented() {
        return consentedBy != null;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant openUntil() {
        return openedAt == null ? null : openedAt.plus(OPEN);
    }
}
