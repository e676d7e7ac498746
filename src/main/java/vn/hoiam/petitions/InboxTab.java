package vn.hoiam.petitions;

import vn.hoiam.texts.Named;

/** The piles of an inbox. */
public enum InboxTab implements Named {
    /** What the official has in hand. */
    MINE,
    OPEN,
    OVERDUE,
    DUE_SOON,
    WAITING,
    /** Its sender wrote something nobody has read yet. */
    FROM_SENDER,
    /** Its sender was asked and has not answered yet. */
    WITH_SENDER,
    /** Came unsigned and is waited for on paper. */
    UNSIGNED,
    TO_SIGN,
    /** Sent on so often that the province’s coordinator decides. */
    TO_DECIDE,
    /** Sent on to another unit, which has not answered it yet. */
    ELSEWHERE,
    CLOSED,
    TO_RELEASE;

    @Override
    public String textKey() {
        return "petitions.tab." + name();
    }
}
