package vn.hoiam.units;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An administrator changed something about units or their successions. Told in the record of one of these units. */
public interface UnitsChanged extends Fact {

    /** Under which the record of a unit is kept; a unit taken back before its day has one too. */
    static UUID record(String code, LocalDate validFrom) {
        return UUID.nameUUIDFromBytes(("unit " + code + " " + validFrom).getBytes(StandardCharsets.UTF_8));
    }

    static UUID record(UnitRow unit) {
        return record(unit.code(), unit.validFrom());
    }
}
