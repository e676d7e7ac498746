package vn.hoiam.plans;

import java.time.LocalDate;
import vn.hoiam.calendar.Now;

/**
 * What was told of a task, by whom and when. It stays as it was told; a mistake is put right by telling again, and what was told
 * last counts.
 *
 * @param number of the task in its plan
 * @param told who told it, by the name of that day, and when the portal took it down
 */
public record TaskProgress(int number, Telling said, PlanDocument.Step told) {

    public LocalDate asOf() {
        return said.asOf();
    }

    public TaskState state() {
        return said.state();
    }

    /** The day it was taken down, which may be long after the day it speaks of. */
    public LocalDate toldOn() {
        return told.at().atZone(Now.VIETNAM).toLocalDate();
    }
}
