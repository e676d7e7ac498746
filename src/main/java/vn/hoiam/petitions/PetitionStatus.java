package vn.hoiam.petitions;

import java.util.EnumSet;
import java.util.Set;
import vn.hoiam.texts.Named;

/** Where a petition stands. Where it may go from there is told by the {@link vn.hoiam.law.Procedure} of its kind. */
public enum PetitionStatus implements Named {
    NEW,
    /** What has to be signed came unsigned: no clock of the law runs until the signature is there. */
    NEED_SIGN,
    FORWARDED,
    RECEIVED,
    NEED_INFO,
    ASSIGNED,
    ACCEPTED,
    VERIFYING,
    DIALOGUE,
    EXTENDED,
    SUSPENDED,
    RESUMED,
    DRAFT_REPLY,
    ANSWERED,
    /** Decided: a decision on a complaint, signed and with its number. */
    RESOLVED,
    RATED,
    /** Answered, and its sender asks that it be looked at again: that is a case of its own, and this result stays. */
    REOPENED,
    /** Decided, and its sender complains a second time: that is a case of its own, and this decision stays. */
    APPEALED,
    /** The citizen was told which other body to turn to. */
    GUIDED,
    /** Whoever had sent it on for its sender was told why it is not decided here. */
    RETURNED,
    /** Went on to a body that is not on the portal; what it does is not seen here. */
    PASSED_ON,
    REFUSED,
    STOPPED,
    WITHDRAWN,
    /** Kept on file without being handled, for a reason. */
    FILED,
    /** One matter with another petition, the main file, which answers for both. */
    DUPLICATE;

    private static final Set<PetitionStatus> WITH_RESULT = EnumSet.of(ANSWERED, RESOLVED, RATED, REOPENED, APPEALED);
    private static final Set<PetitionStatus> WITHOUT_RESULT =
            EnumSet.of(GUIDED, RETURNED, PASSED_ON, REFUSED, STOPPED, WITHDRAWN, FILED, DUPLICATE);

    /** Whether something is still owed to the citizen. */
    public boolean isOpen() {
        return !hasResult() && !isClosedWithout();
    }

    /** Answered or decided. */
    public boolean hasResult() {
        return WITH_RESULT.contains(this);
    }

    /** Over, and neither answered nor decided. */
    public boolean isClosedWithout() {
        return WITHOUT_RESULT.contains(this);
    }

    /** Whether its sender may have rated its result. */
    boolean mayBeRated() {
        return this == RATED || this == REOPENED || this == APPEALED;
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
