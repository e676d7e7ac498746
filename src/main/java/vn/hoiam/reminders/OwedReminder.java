package vn.hoiam.reminders;

import java.time.LocalDate;
import vn.hoiam.texts.Bilingual;

/**
 * A plan that a unit owes, as its officials are reminded of it: nothing in it is what somebody wrote.
 *
 * @param parent the number of the plan above
 */
record OwedReminder(String parent, Bilingual unit, LocalDate dueOn) {}
