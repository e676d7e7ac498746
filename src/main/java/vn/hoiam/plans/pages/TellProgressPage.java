package vn.hoiam.plans.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import vn.hoiam.files.Bundle;
import vn.hoiam.plans.ProductField;
import vn.hoiam.plans.ProgressForm;
import vn.hoiam.plans.ProgressTelling;
import vn.hoiam.plans.TaskCourse;
import vn.hoiam.site.PageAddress;

/** Where somebody tells how far one task has come, above all that was told of it before. */
@Named
@ViewScoped
public class TellProgressPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    ProgressTelling telling;

    @Inject
    EvidenceChoice choice;

    @Inject
    PageAddress address;

    private final ProgressForm form = new ProgressForm();
    private String number;
    private String task;
    private Bundle evidence = Bundle.NONE;
    private transient TaskCourse course;

    public void show() {
        course = telling.open(number, task);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.setAsOf(course.today().toString());
        }
    }

    /** Back to the list, at the row of this task: the next one stands below. */
    public void tell() {
        evidence = choice.take(evidence);
        telling.tell(number, task, form, evidence.without(choice.leftOut()));
        try {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(
                            address.of("/desk/plans/doing") + "?number=" + number + "&done=" + task + "#task-" + task);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The nth field of the form of the product, from 0; null where it has no more. */
    public ProductField field(int nth) {
        return course != null && nth < course.fields().size() ? course.fields().get(nth) : null;
    }

    /** Whether a field stands there; all of them do while a form is read. */
    public boolean isThere(int nth) {
        return course == null || field(nth) != null;
    }

    public boolean isCounted() {
        return course == null || course.isCounted();
    }

    public boolean isOpen() {
        return course == null || !course.task().plan().isClosed();
    }

    /** The files that came with the form before, where something has to be mended; they need not be chosen again. */
    public Bundle evidence() {
        return evidence;
    }

    public TaskCourse course() {
        return course;
    }

    public ProgressForm form() {
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
}
