package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** That a petition was sent on by somebody its sender had turned to. */
@Embeddable
public class Conveyance {

    /** Its sender handed it in. */
    static final Conveyance NONE = new Conveyance(null, null);

    @Enumerated(EnumType.STRING)
    @Column(name = "conveyed_by", updatable = false)
    private Conveyor by;

    @Column(name = "conveyed_name", updatable = false)
    private String name;

    protected Conveyance() {}

    Conveyance(Conveyor by, String name) {
        this.by = by;
        this.name = name;
    }

    /** Whether somebody sent it on. */
    public boolean isThere() {
        return by != null;
    }

    public Conveyor by() {
        return by;
    }

    /** The deputy, committee or paper by name. */
    public String name() {
        return name;
    }
}
