package vn.hoiam.deadlines;

import java.time.LocalDate;
import vn.hoiam.law.Matter;

/**
 * What somebody asks about a due date: of which step of what kind of case, beginning on which day.
 *
 * @param extended how often the step was extended
 */
public record DeadlineQuestion(Matter matter, String step, LocalDate from, int extended) {}
