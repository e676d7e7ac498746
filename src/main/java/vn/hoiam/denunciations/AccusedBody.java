package vn.hoiam.denunciations;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hoiam.texts.Named;
import vn.hoiam.units.UnitLevel;

/**
 * Of which body the denounced are, and so who decides: whoever manages them, never they themselves (Law on Denunciations, Art. 12
 * and 13). Since the districts ended, what is above a commune's chairman is the province.
 */
public enum AccusedBody implements Named {
    COMMUNE_STAFF(UnitLevel.COMMUNE),
    COMMUNE_LEADERS(UnitLevel.PROVINCE),
    PROVINCE_STAFF(UnitLevel.PROVINCE),
    UNKNOWN(UnitLevel.PROVINCE);

    private final UnitLevel decides;

    AccusedBody(UnitLevel decides) {
        this.decides = decides;
    }

    public static Optional<AccusedBody> find(String name) {
        return Stream.of(values()).filter(body -> body.name().equals(name)).findFirst();
    }

    UnitLevel decides() {
        return decides;
    }

    /** Without a commune nobody knows whose staff they are. */
    boolean needsCommune() {
        return this == COMMUNE_STAFF || this == COMMUNE_LEADERS;
    }

    /** Why it is they who decide, with the article. */
    public String basisKey() {
        return "denunciations.basis." + name();
    }

    @Override
    public String textKey() {
        return "denunciations.body." + name();
    }
}
