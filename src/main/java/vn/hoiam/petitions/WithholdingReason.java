package vn.hoiam.petitions;

import vn.hoiam.texts.Named;

/** Why a petition whose sender wished it public is not, or no longer. */
public enum WithholdingReason implements Named {
    PERSONAL_DATA,
    UNPROVEN,
    OFFENSIVE,
    CITIZEN_ASKED,
    MISTAKE;

    @Override
    public String textKey() {
        return "petitions.withholding." + name();
    }
}
