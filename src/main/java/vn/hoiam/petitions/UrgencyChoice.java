package vn.hoiam.petitions;

import java.time.LocalDate;

/**
 * A level of urgency an officer may choose, and what would follow.
 *
 * @param dueOn the earlier day by which the case would have to be answered; null where what was promised stays
 */
public record UrgencyChoice(UrgencyLevel level, LocalDate dueOn) {}
