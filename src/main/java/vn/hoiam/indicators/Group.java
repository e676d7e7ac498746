package vn.hoiam.indicators;

import vn.hoiam.papi.Dimension;
import vn.hoiam.sectors.Sector;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.UnitRow;

/**
 * Petitions that are put together.
 *
 * @param key the code by which an address names the group; null for all petitions together
 * @param told the word by which the database tells of it
 */
record Group(String key, String told, Bilingual name) {

    private static final String ALL = "";

    /** All petitions together, each once. */
    static final Group TOTAL = of(null, ALL, "indicators.total");

    /** Those whose unit was divided between several of today. */
    static final Group OF_NO_UNIT = of(InspectedUnits.NONE, InspectedUnits.NONE, "indicators.by.UNIT.none");

    static Group of(UnitRow unit) {
        return new Group(unit.code(), unit.id().toString(), unit.fullName());
    }

    static Group of(Dimension dimension) {
        return new Group(dimension.number(), dimension.number(), dimension.fullName());
    }

    static Group of(Sector sector, Bilingual label) {
        return new Group(sector.code(), sector.code(), label);
    }

    static Group of(Enum<?> group, String textKey) {
        return of(group.name(), group.name(), textKey);
    }

    private static Group of(String key, String told, String textKey) {
        return new Group(
                key, told, new Bilingual(Texts.of(Texts.VIETNAMESE, textKey), Texts.of(Texts.ENGLISH, textKey)));
    }

    static String told(boolean isTotal, String key) {
        return isTotal ? ALL : key == null ? InspectedUnits.NONE : key;
    }

    /** Also without petitions; that of no unit only when there is one. */
    boolean isAlwaysShown() {
        return !equals(OF_NO_UNIT);
    }
}
