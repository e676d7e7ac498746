package vn.hoiam.indicators;

import java.time.LocalDate;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.units.UnitRow;

/**
 * One of the petitions behind a number.
 *
 * @param subject null when the petition went to a unit that its reader does not inspect
 * @param unit where it lies now
 */
public record CaseRow(
        String number,
        String subject,
        String sector,
        PetitionStatus status,
        UnitRow unit,
        LocalDate sentOn,
        LocalDate notifyDueOn,
        LocalDate notifiedOn,
        LocalDate replyDueOn,
        LocalDate answeredOn) {

    public boolean isMine() {
        return subject != null;
    }
}
