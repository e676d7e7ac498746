package vn.hoiam.reminders;

import java.time.LocalDate;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PetitionStatus;

/**
 * An open case as a digest tells of it: nothing in it is of the citizen’s words, since mail is read by others on its way.
 *
 * @param dueOn its nearest date; null when none runs
 * @param carrier the account that has it in hand; null for nobody
 */
public record DueCase(
        PetitionNumber number,
        PetitionKind kind,
        PetitionStatus status,
        LocalDate dueOn,
        Long unit,
        boolean isForLeader,
        Long carrier) {

    static DueCase of(Petition petition) {
        return new DueCase(
                petition.number(),
                petition.kind(),
                petition.status(),
                petition.nextDueOn(),
                petition.unit().id(),
                petition.concern().isForLeader(),
                petition.charge().official() == null
                        ? null
                        : petition.charge().official().id());
    }

    boolean isFor(Long account) {
        return carrier == null || carrier.equals(account);
    }
}
