package vn.hoiam.plans.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.papi.Dimension;
import vn.hoiam.papi.Dimensions;
import vn.hoiam.plans.PapiLine;
import vn.hoiam.plans.PapiResultForm;
import vn.hoiam.plans.ResultEntry;

/** Where an administrator enters published results of PAPI; called up with one of them, corrects that one. */
@Named
@ViewScoped
public class EnterResultsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String HERE = "/desk/plans/results?faces-redirect=true&done=";

    @Inject
    ResultEntry entry;

    @Inject
    Dimensions dimensions;

    @Inject
    Clock clock;

    private String correct;
    private String done;
    private int revision;
    private PapiResultForm form;
    private transient List<PapiLine> lines;

    /** The results as they stand now; what was typed stays through mistakes and through changes by others. */
    public void show() {
        var faces = FacesContext.getCurrentInstance();
        lines = entry.list();
        var corrected = isCorrection() ? corrected() : null;
        if (form == null) {
            form = corrected == null ? new PapiResultForm() : entry.propose(corrected);
        }
        // Whoever was told that another was faster sees what counts now, and may go on from there.
        if (corrected != null
                && (!faces.isPostback() || !faces.getMessageList(null).isEmpty())) {
            revision = corrected.latest().revision();
        }
    }

    public String enter() {
        entry.enter(form);
        return HERE + "ENTERED";
    }

    public String correct() {
        entry.correct(form, revision);
        return HERE + "CORRECTED";
    }

    public boolean isCorrection() {
        return correct != null;
    }

    /** The line that is being corrected. */
    public PapiLine corrected() {
        return lines.stream()
                .filter(line -> line.key().equals(correct))
                .findFirst()
                .orElseThrow(() -> new NotFound("plans.results.unknown"));
    }

    public List<PapiLine> lines() {
        return lines;
    }

    /** The dimensions of today; those of the year that is typed are checked when it is sent. */
    public List<Dimension> dimensions() {
        return dimensions.ofYear(LocalDate.now(clock).getYear());
    }

    public PapiResultForm form() {
        return form;
    }

    public boolean isDone(String what) {
        return what.equals(done);
    }

    public String getCorrect() {
        return correct;
    }

    public void setCorrect(String correct) {
        this.correct = correct;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
