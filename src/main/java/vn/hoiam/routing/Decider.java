package vn.hoiam.routing;

import vn.hoiam.texts.Named;
import vn.hoiam.units.UnitLevel;

/** The office that decides a petition. */
public enum Decider implements Named {
    COMMUNE_CHAIRMAN(UnitLevel.COMMUNE),
    /** Until the districts ended on 30 June 2025. */
    DISTRICT_CHAIRMAN(UnitLevel.DISTRICT),
    DEPARTMENT_DIRECTOR(UnitLevel.PROVINCE),
    PROVINCIAL_CHAIRMAN(UnitLevel.PROVINCE),
    /** Finds out first who does. */
    COORDINATOR(UnitLevel.PROVINCE),
    /** Is not on the portal: the province guides its sender there. */
    MINISTER(UnitLevel.PROVINCE);

    private final UnitLevel level;

    Decider(UnitLevel level) {
        this.level = level;
    }

    /** Where it is brought to. */
    public UnitLevel level() {
        return level;
    }

    @Override
    public String textKey() {
        return "routing.decider." + name();
    }
}
