package vn.hoiam.petitions;

import vn.hoiam.texts.Named;

/** The piles of an inbox. */
public enum InboxTab implements Named {
    OPEN,
    OVERDUE,
    DUE_SOON,
    WAITING,
    /** Came unsigned and is waited for on paper. */
    UNSIGNED,
    TO_SIGN,
    /** Sent on so often that the province’s coordinator decides. */
    TO_DECIDE,
    CLOSED,
    TO_RELEASE;

    @Override
    public String textKey() {
        return "petitions.tab." + name();
    }
}
