package vn.hoiam.law;

import vn.hoiam.texts.Named;

/** Who has to keep a period. */
public enum Obliged implements Named {
    RECEIVING_UNIT,
    COMPETENT_PERSON,
    /** The head of the next higher authority: until 30 June 2025 that of a district or of the province. */
    DIRECT_SUPERIOR,
    /** Since 1 July 2025 the direct superior of every commune. */
    PROVINCIAL_CHAIRMAN,
    COMMUNE,
    /** Whoever stands below the body whose plan it is: until 30 June 2025 departments, districts and communes. */
    UNIT_BELOW,
    CITIZEN,
    /** Nobody has to do anything: something takes effect. */
    NOBODY;

    @Override
    public String textKey() {
        return "law.obliged." + name();
    }
}
