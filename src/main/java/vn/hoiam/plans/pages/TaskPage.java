package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.plans.TaskBoard;
import vn.hoiam.plans.TaskCourse;

/** One task of a plan: what was promised, by whom and by when, and how far it has come, with evidence. */
@Named
@RequestScoped
public class TaskPage {

    @Inject
    TaskBoard board;

    private String number;
    private String task;
    private TaskCourse course;

    public void open() {
        course = board.get(number, task);
    }

    /** Whether the latest edition of its plan has it no longer. */
    public boolean isLeftOut() {
        return board.isLeftOut(course.task());
    }

    public TaskCourse course() {
        return course;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
