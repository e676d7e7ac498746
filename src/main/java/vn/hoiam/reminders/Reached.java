package vn.hoiam.reminders;

import java.time.LocalDate;
import vn.hoiam.petitions.Petition;

/**
 * A case a date of which has come to a rung.
 *
 * @param day the date; of an idle case the day of its last step
 */
record Reached(Petition petition, Rung rung, LocalDate day) {}
