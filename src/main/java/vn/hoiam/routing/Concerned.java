package vn.hoiam.routing;

import java.util.Arrays;
import java.util.Optional;
import vn.hoiam.texts.Named;

/** Whose decision, act or conduct a petition is about, and so who decides it. */
public enum Concerned implements Named {
    /** Officials and offices of a commune. */
    COMMUNE_STAFF,
    /** A commune’s People’s Committee, its chairman and deputies. */
    COMMUNE_LEADERS,
    /** A district, before the districts ended on 30 June 2025. */
    DISTRICT,
    /** Departments of the province, and their officials. */
    PROVINCE_STAFF,
    /** The province’s People’s Committee and its chairman. */
    PROVINCE_LEADERS,
    UNKNOWN;

    public static Optional<Concerned> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Whether nothing can be said of who decides before the commune is named. */
    public boolean isOfCommune() {
        return this == COMMUNE_STAFF || this == COMMUNE_LEADERS;
    }

    @Override
    public String textKey() {
        return "routing.concerned." + name();
    }
}
