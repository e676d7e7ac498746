package vn.hoiam.administration;

import java.time.LocalDate;
import vn.hoiam.texts.Named;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** Which units a list is narrowed to. */
public enum UnitState implements Named {
    PRESENT,
    FORMER,
    CHANGING,
    UNCONFIRMED;

    boolean fits(UnitRow unit, Units units, LocalDate day) {
        return switch (this) {
            case PRESENT -> unit.isInForceOn(day);
            case CHANGING -> unit.beginsAfter(day) || unit.validUntil() != null && !unit.hasEndedOn(day);
            case FORMER -> unit.hasEndedOn(day);
            case UNCONFIRMED -> units.from(unit).stream().anyMatch(step -> !step.confirmed());
        };
    }

    @Override
    public String textKey() {
        return "units.keeping.state." + name();
    }
}
