package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.Units;

/**
 * Who decides a denunciation: whoever manages the one denounced, and never a desk at which they sit themselves. Such a case goes
 * past the commune to the province, as that of its chairman does.
 */
@ApplicationScoped
public class Competence {

    @Inject
    Units units;

    @Inject
    Receivers receivers;

    /** {@code commune}: today's code; it matters only where the commune decides, and is null where there is none. */
    Unit decides(AccusedBody body, String commune, String accused) {
        if (body.decides() == UnitLevel.PROVINCE || commune == null) {
            return units.province();
        }
        var unit = units.get(commune);
        return receivers.isOneOf(unit, accused) ? units.province() : unit;
    }

    /** Whether a case may be brought to a unit: not to a commune whose leaders are denounced, nor to a desk of the denounced. */
    boolean mayHave(Unit unit, Content content) {
        return unit.level() == UnitLevel.PROVINCE
                || decides(content.body(), unit.code(), content.accused()).equals(unit);
    }

    Unit unit(String code) {
        return "province".equals(code) ? units.province() : units.get(code);
    }
}
