package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.files.Bundle;
import vn.hoiam.journal.Fact;

/** The desk where a unit tells how far the tasks of its published plan have come, with evidence that everybody sees. */
@ApplicationScoped
@Transactional
public class ProgressTelling {

    @Inject
    Clock clock;

    @Inject
    PlanRights rights;

    @Inject
    PlanEditions editions;

    @Inject
    TaskBoard board;

    @Inject
    TaskProgresses progresses;

    @Inject
    Event<Fact> facts;

    /** The tasks of a plan that was published, for whoever tells of them. */
    public PlanProgress list(String number) {
        rights.mustRead(rights.unit(editions.get(number)));
        return board.of(number);
    }

    /** One of them, with all that was told of it. */
    public TaskCourse open(String number, String task) {
        rights.mustRead(rights.unit(editions.get(number)));
        return board.get(number, task);
    }

    /** Tells how far a task has come. What was told before stays, and this counts from now on. */
    public void tell(String number, String task, ProgressForm form, Bundle evidence) {
        var plan = editions.take(number);
        rights.mustRead(rights.unit(plan));
        plan.mustBeOpen();
        var course = board.toTell(number, task);
        var said = form.read(course, evidence, LocalDate.now(clock));
        if (course.last() != null && said.repeats(course.last().said())) {
            throw new FaultyEntry(List.of(WrongField.of("note", "plans.tell.same")));
        }
        if (!progresses.add(number, course.task().number(), said, rights.planner(), clock.instant())) {
            throw new FaultyEntry(List.of(WrongField.of("files", "files.expired")));
        }
        facts.fire(new TaskToldOf(plan.uid(), course.task().number(), said, rights.actor()));
    }
}
