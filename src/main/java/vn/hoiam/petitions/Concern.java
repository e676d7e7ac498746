package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.routing.Concerned;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;

/** Whom a petition is about, and so who may not know of it. */
@Embeddable
public class Concern {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Concerned concerned;

    @Column(name = "for_leader")
    private boolean forLeader;

    protected Concern() {}

    private Concern(Concerned concerned, boolean forLeader) {
        this.concerned = concerned;
        this.forLeader = forLeader;
    }

    static Concern of(Concerned concerned) {
        return new Concern(concerned, false);
    }

    /** What is about a commune’s officials lies with its leader alone, past the desk of whoever it may be about. */
    Concern at(Unit unit, boolean isAboutOfficials) {
        return new Concern(concerned, isAboutOfficials && unit.level() == UnitLevel.COMMUNE);
    }

    /** The same, once it is of another kind, or its leader has handed it to the desk. */
    Concern narrowed(boolean isStillForLeader) {
        return new Concern(concerned, forLeader && isStillForLeader);
    }

    /** What is about those who lead a commune is the province’s to decide. */
    void mustSuit(Unit to, boolean isAboutOfficials) {
        if (isAboutOfficials && concerned == Concerned.COMMUNE_LEADERS && to.level() == UnitLevel.COMMUNE) {
            throw new Refusal("petitions.forward.concerned");
        }
    }

    /** Which duty an official needs to do what that duty is for: the leader’s, of what lies with the leader alone. */
    public DutyKind duty(DutyKind usual) {
        return duty(usual, forLeader);
    }

    static DutyKind duty(DutyKind usual, boolean forLeader) {
        return switch (usual) {
            case INTAKE, HANDLER, PUBLISHER -> forLeader ? DutyKind.LEADER : usual;
            default -> usual;
        };
    }

    /** Null where it does not matter. */
    public Concerned concerned() {
        return concerned;
    }

    /** Whether none of its unit but the leader knows of it. */
    public boolean isForLeader() {
        return forLeader;
    }
}
