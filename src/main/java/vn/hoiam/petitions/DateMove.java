package vn.hoiam.petitions;

import java.time.LocalDate;

/**
 * One date of an open petition that another calendar moves.
 *
 * @param because the first of the changed days that it was counted over
 */
public record DateMove(OpenPromise petition, DueDate which, LocalDate from, LocalDate to, LocalDate because) {

    public boolean isEarlier() {
        return to.isBefore(from);
    }

    DeadlineMoved fact(String calendarVersion, String actor) {
        return new DeadlineMoved(petition.uid(), which, from, to, because, calendarVersion, actor);
    }
}
