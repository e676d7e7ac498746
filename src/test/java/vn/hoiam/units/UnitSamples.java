package vn.hoiam.units;

import java.time.LocalDate;

/** Units for tests, by their real codes and names. */
public final class UnitSamples {

    private static final LocalDate REFORM = LocalDate.parse("2025-07-01");

    private UnitSamples() {}

    public static Unit province() {
        return unit(33, "33", UnitLevel.PROVINCE, UnitType.TINH, "Hưng Yên", null);
    }

    public static Unit phoHien() {
        return unit(11953, "11953", UnitLevel.COMMUNE, UnitType.PHUONG, "Phố Hiến", "33");
    }

    public static Unit khoaiChau() {
        return unit(12205, "12205", UnitLevel.COMMUNE, UnitType.XA, "Khoái Châu", "33");
    }

    public static Unit yenMy() {
        return unit(12073, "12073", UnitLevel.COMMUNE, UnitType.XA, "Yên Mỹ", "33");
    }

    private static Unit unit(long id, String code, UnitLevel level, UnitType type, String name, String parent) {
        return new Unit(new UnitRow(id, code, REFORM, null, level, type, name, name, null, parent, "33", true));
    }
}
