package vn.hoiam.petitions;

import java.time.LocalDate;

/**
 * What the sender of a petition can do against its result, or for want of one: have it looked at again, or complain a second
 * time.
 *
 * @param until the last day on which that is in time; null where it cannot be done
 */
public record Recourse(Act act, State state, LocalDate until) {

    /** How it stands. */
    public enum State {
        OPEN,
        /** Open as well, because the time to decide passed without a decision. */
        UNDECIDED,
        /** Its time is over. */
        LATE,
        /** There is such a case already. */
        TAKEN,
        /** This is such a case itself: nothing is looked at a third time. */
        ONCE,
        /** Another petition, to which this one was joined, was answered for both. */
        JOINED,
        /** What was refused is not complained about again: what is left is a court. */
        COURT,
        /** Who decides a second time is not on the portal. */
        ABOVE,
        /** Decided a second time; what is left is a court. */
        FINAL
    }

    static Recourse of(Act act, State state) {
        return new Recourse(act, state, null);
    }

    /** Whether it can be done in time. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.UNDECIDED;
    }

    /** Whether it can be done: an obstacle may excuse whoever complains late. */
    public boolean mayBeTaken() {
        return isOpen() || state == State.LATE && act == Act.APPEAL;
    }

    /** What fills the sentence. */
    public Object[] words() {
        return until == null ? new Object[0] : new Object[] {until};
    }

    /** Says how it stands, and what else can be done. */
    public String textKey() {
        return "petitions.recourse." + act + "." + state;
    }
}
