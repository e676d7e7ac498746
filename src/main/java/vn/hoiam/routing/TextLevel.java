package vn.hoiam.routing;

import java.util.Locale;

/** Where the body stands that is responsible for what a text tells. */
public enum TextLevel {
    COMMUNE,
    PROVINCE,
    /** A department of the province, or a company it passes the matter on to. */
    DEPARTMENT,
    /** Nobody can be told from the text: the province’s coordinator finds out. */
    COORDINATOR;

    /** As programs read it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TextLevel of(ResponsibleBody body) {
        return switch (body.level()) {
            case COMMUNE -> COMMUNE;
            case PROVINCE -> PROVINCE;
            case DEPARTMENT, OUTSIDE -> DEPARTMENT;
        };
    }

    static TextLevel of(Decider decider) {
        return switch (decider) {
            case COMMUNE_CHAIRMAN -> COMMUNE;
            case DEPARTMENT_DIRECTOR -> DEPARTMENT;
            case DISTRICT_CHAIRMAN, PROVINCIAL_CHAIRMAN, MINISTER -> PROVINCE;
            case COORDINATOR -> COORDINATOR;
        };
    }
}
