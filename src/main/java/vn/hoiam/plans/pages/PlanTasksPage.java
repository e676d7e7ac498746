package vn.hoiam.plans.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.hoiam.NotFound;
import vn.hoiam.plans.OpenTasks;
import vn.hoiam.plans.PlanTask;
import vn.hoiam.plans.TaskForm;
import vn.hoiam.plans.TaskKeeping;

/** The tasks of the edition in work, one below the other; one of them, or a new one, is open to be written. */
@Named
@ViewScoped
public class PlanTasksPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String NEW = "new";
    private static final String HERE = "/desk/plans/tasks?faces-redirect=true&number=";

    @Inject
    TaskKeeping keeping;

    private final TaskForm form = new TaskForm();
    private String number;
    private String task;
    private String first;
    private String done;
    private transient OpenTasks open;
    private transient TaskPages pages;

    public void show() {
        open = keeping.open(number);
        var chosen = chosen();
        if (task != null && !open.isEditable() || task != null && !isNew() && chosen == null) {
            throw new NotFound("plans.unknown");
        }
        pages = TaskPages.of(open.tasks(), first, chosen);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            if (isNew()) {
                form.begin(open.next());
            } else if (chosen != null) {
                form.take(chosen);
            }
        }
    }

    public String save() {
        return HERE + number + "&done=" + keeping.save(number, form);
    }

    /** Saves, and opens the task that follows, or another new one. */
    public String saveAndGoOn() {
        var saved = keeping.save(number, form);
        var next = keeping.open(number).tasks().stream()
                .map(PlanTask::number)
                .filter(other -> other > saved)
                .findFirst()
                .map(String::valueOf)
                .orElse(NEW);
        return HERE + number + "&task=" + next + "&done=" + saved;
    }

    public String remove() {
        keeping.remove(number, Integer.parseInt(task), form.getSeen());
        return HERE + number + "&done=removed";
    }

    /** The task that is open to be written; null for a new one, and where none is. */
    public PlanTask chosen() {
        return task == null || !task.matches("\\d{1,5}") || open == null
                ? null
                : open.find(Integer.parseInt(task)).orElse(null);
    }

    public boolean isNew() {
        return NEW.equals(task);
    }

    public OpenTasks open() {
        return open;
    }

    public TaskPages pages() {
        return pages;
    }

    public TaskForm form() {
        return form;
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

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    /** The number of the task that was saved, or that one was removed; null after anything else. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("\\d{1,5}|removed") ? done : null;
    }
}
