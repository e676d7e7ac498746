package vn.hoiam.petitions;

import java.util.EnumSet;
import java.util.Set;
import vn.hoiam.texts.Named;

/** Where a petition stands, and where it may go from there. */
public enum PetitionStatus implements Named {
    NEW,
    FORWARDED,
    RECEIVED,
    NEED_INFO,
    DRAFT_REPLY,
    ANSWERED,
    RATED;

    Set<PetitionStatus> next() {
        return switch (this) {
            case NEW, FORWARDED -> EnumSet.of(RECEIVED, FORWARDED);
            case RECEIVED, NEED_INFO -> EnumSet.of(RECEIVED, NEED_INFO, FORWARDED, DRAFT_REPLY);
            case DRAFT_REPLY -> EnumSet.of(RECEIVED, ANSWERED);
            case ANSWERED -> EnumSet.of(RATED);
            case RATED -> EnumSet.noneOf(PetitionStatus.class);
        };
    }

    public boolean isOpen() {
        return this != ANSWERED && this != RATED;
    }

    /** Waits at a unit that has not taken it in yet. */
    public boolean isWaiting() {
        return this == NEW || this == FORWARDED;
    }

    @Override
    public String textKey() {
        return "petitions.status." + name();
    }
}
