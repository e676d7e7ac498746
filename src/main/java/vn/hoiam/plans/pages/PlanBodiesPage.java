package vn.hoiam.plans.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.plans.BodyForm;
import vn.hoiam.plans.BodyKeeping;

/** The bodies that a plan charges with tasks, and who holds the offices that answer for them. */
@Named
@ViewScoped
public class PlanBodiesPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String HERE = "/desk/plans/bodies?faces-redirect=true&number=";

    @Inject
    BodyKeeping keeping;

    private final BodyForm form = new BodyForm();
    private String number;
    private String done;
    private transient List<BodyKeeping.Held> bodies;
    private transient boolean editable;

    public void show() {
        bodies = keeping.list(number);
        editable = keeping.mayKeep(number);
    }

    public String add() {
        keeping.add(number, form);
        return HERE + number + "&done=ADDED";
    }

    public String hold() {
        keeping.hold(number, form);
        return HERE + number + "&done=NAMED";
    }

    /** Everything is there while a form is read. */
    public boolean isEditable() {
        return bodies == null || editable;
    }

    public List<BodyKeeping.Held> bodies() {
        return bodies;
    }

    public BodyForm form() {
        return form;
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
        this.done = "ADDED".equals(done) || "NAMED".equals(done) ? done : null;
    }
}
