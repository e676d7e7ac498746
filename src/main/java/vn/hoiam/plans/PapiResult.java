package vn.hoiam.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What PAPI published of the province for one dimension, or in all, in one year. Never changes: a correction is a result of
 * the next revision with the same uid, and the last one counts.
 */
@Entity
@Table(name = "papi_result")
public class PapiResult {

    /** Stands where the number of a dimension would, for all of them together. */
    public static final String TOTAL = "TOTAL";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID uid;

    private int year;

    private String dimension;

    private int revision;

    private BigDecimal score;

    private Integer rank;

    private String source;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PapiResult() {}

    PapiResult(UUID uid, int revision, PapiScore published, Long enteredBy, Instant enteredAt) {
        this.uid = uid;
        this.year = published.year();
        this.dimension = published.dimension();
        this.revision = revision;
        this.score = published.score();
        this.rank = published.rank();
        this.source = published.source();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public UUID uid() {
        return uid;
    }

    public int revision() {
        return revision;
    }

    public PapiScore published() {
        return new PapiScore(year, dimension, score, rank, source);
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
