package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How urgent the office says a case is, since when and why. Its reason is the office’s own; everybody who reads the case
 * reads the level.
 */
@Embeddable
public class Urgency {

    @Column(name = "urgency")
    private String code;

    @Column(name = "urgency_rank")
    private Integer rank;

    @Column(name = "urgency_set_at")
    private Instant since;

    @Column(name = "urgency_reason")
    private String reason;

    protected Urgency() {}

    Urgency(UrgencyLevel level, Instant since, String reason) {
        this.code = level.isPressing() ? level.code() : null;
        this.rank = level.isPressing() ? level.rank() : null;
        this.since = since;
        this.reason = reason;
    }

    /** Nobody said anything of it. */
    static Urgency none() {
        return new Urgency();
    }

    public UrgencyLevel level() {
        return code == null ? UrgencyLevels.least() : UrgencyLevels.find(code).orElseThrow();
    }

    /** Whether the case goes before others. */
    public boolean isPressing() {
        return code != null;
    }

    /** Whether it is more urgent than another; at the time each was said. */
    boolean isAbove(Urgency other) {
        return rank() > other.rank();
    }

    private int rank() {
        return rank == null ? 0 : rank;
    }

    /** Since when it is of this level; null where nobody ever said so. */
    public Instant since() {
        return since;
    }

    /** The office’s own words why; null where nobody ever said any. */
    public String reason() {
        return reason;
    }
}
