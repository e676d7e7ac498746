package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.routing.Competences;
import vn.hoiam.routing.Concerned;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.Units;

/**
 * Who decides a denunciation: whoever manages the one denounced, and never a desk at which they sit themselves. Such a case goes
 * past the commune to the province, as that of its chairman does.
 */
@ApplicationScoped
public class DecidingUnits {

    @Inject
    Clock clock;

    @Inject
    Units units;

    @Inject
    Receivers receivers;

    /** {@code commune}: today's code; it matters only where the commune decides, and is null where there is none. */
    Unit decides(Concerned body, String commune, String accused) {
        if (commune == null || !isOfCommunes(body)) {
            return units.province();
        }
        var unit = units.get(commune);
        return receivers.isOneOf(unit, accused) ? units.province() : unit;
    }

    private boolean isOfCommunes(Concerned body) {
        return Competences.find(Competences.DENUNCIATION, body, null, LocalDate.now(clock))
                .filter(who -> who.decider().level() == UnitLevel.COMMUNE)
                .isPresent();
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
