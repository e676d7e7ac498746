package vn.hoiam.petitions;

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
import vn.hoiam.units.Unit;

/** What officials of a unit look for in their inbox again and again, under a name they gave it. Shared by all of the unit. */
@Entity
@Table(name = "inbox_filter")
public class SavedFilter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String query;

    @Column(name = "saved_by", updatable = false)
    private Long savedBy;

    @Column(name = "saved_at", updatable = false)
    private Instant savedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected SavedFilter() {}

    SavedFilter(Unit unit, String name, String query, Long savedBy, Instant savedAt) {
        this.unit = unit;
        this.name = name;
        this.query = query;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    void remove(Long by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    public Long id() {
        return id;
    }

    public Unit unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    /** The narrowing as it stands in the address of the inbox, beginning with a question mark. */
    public String query() {
        return query;
    }
}
