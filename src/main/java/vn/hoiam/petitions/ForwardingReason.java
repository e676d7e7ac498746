package vn.hoiam.petitions;

import vn.hoiam.texts.Named;

/** Why a petition goes on to another unit. */
public enum ForwardingReason implements Named {
    NOT_COMPETENT,
    OTHER_PLACE,
    OTHER_SECTOR;

    @Override
    public String textKey() {
        return "petitions.forwarding." + name();
    }
}
