package vn.hoiam.denunciations;

import vn.hoiam.texts.Named;

/** Where a denunciation stands. Which act leads where is told by {@code db/law/procedures.csv}. */
public enum DenunciationState implements Named {
    /** No clock of the law runs before it is signed. */
    NEED_SIGN,
    /** Information that nobody signs. */
    NEW,
    RECEIVED,
    /** Lies with another unit of the portal. */
    FORWARDED,
    /** Was handed to a body that is not in the portal. */
    SENT_OUT,
    ACCEPTED,
    VERIFYING,
    RESOLVED,
    /** Was resolved, and the superior examines how. */
    REPEATED,
    REFUSED,
    WITHDRAWN,
    FILED;

    public boolean isOpen() {
        return switch (this) {
            case SENT_OUT, RESOLVED, REFUSED, WITHDRAWN, FILED -> false;
            default -> true;
        };
    }

    @Override
    public String textKey() {
        return "denunciations.state." + name();
    }
}
