package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.plans.PlanProgress;
import vn.hoiam.plans.ProgressTelling;

/** The tasks of a published plan on the desk, the most urgent first, each a click away from telling how far it has come. */
@Named
@RequestScoped
public class DoingPage {

    @Inject
    ProgressTelling telling;

    private String number;
    private String done;
    private PlanProgress progress;

    public void open() {
        progress = telling.list(number);
    }

    /** Whether something was told just now, of a task there is. */
    public boolean isToldNow() {
        return progress.tasks().stream()
                .anyMatch(task -> String.valueOf(task.number()).equals(done));
    }

    public PlanProgress progress() {
        return progress;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
