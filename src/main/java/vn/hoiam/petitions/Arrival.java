package vn.hoiam.petitions;

import java.time.Instant;
import java.time.LocalDate;
import vn.hoiam.calendar.Now;

/**
 * How and when a petition reached the administration. All its clocks run from then, whenever it was entered.
 *
 * @param receivedAt the beginning of that day where a clerk entered it on a later one
 * @param enteredAt when a clerk entered it; null when its sender did
 * @param isSigned whether it bears the signature the law asks of its kind
 * @param actor the account that entered it; null when its sender did
 * @param conveyance who sent it on for its sender
 */
public record Arrival(
        Channel channel, Instant receivedAt, Instant enteredAt, boolean isSigned, String actor, Conveyance conveyance) {

    /** Its sender hands it in by the portal, at this moment. */
    static Arrival sent(Channel channel, Instant now) {
        return new Arrival(channel, now, null, false, null, Conveyance.NONE);
    }

    /** A clerk enters at this moment what was received on a day. */
    static Arrival entered(
            Channel channel, LocalDate receivedOn, boolean isSigned, Instant now, String actor, Conveyance conveyance) {
        var receivedAt = receivedOn.equals(day(now))
                ? now
                : receivedOn.atStartOfDay(Now.VIETNAM).toInstant();
        return new Arrival(channel, receivedAt, now, isSigned, actor, conveyance);
    }

    /** Who entered it; null when its sender did. */
    Long account() {
        return actor == null ? null : Long.valueOf(actor);
    }

    public boolean isEntered() {
        return enteredAt != null;
    }

    /** When it was written down. */
    Instant recordedAt() {
        return isEntered() ? enteredAt : receivedAt;
    }

    LocalDate receivedOn() {
        return day(receivedAt);
    }

    LocalDate enteredOn() {
        return day(enteredAt);
    }

    /** The act of the procedure by which such a case begins. */
    String beginning() {
        return isSigned ? "SUBMIT_SIGNED" : "SUBMIT";
    }

    /** Where such a case of a kind begins. */
    PetitionStatus beginning(PetitionKind kind) {
        return PetitionStatus.valueOf(kind.procedure().beginning(beginning()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Now.VIETNAM);
    }
}
