package vn.hoiam.administration.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.accounts.Histories;
import vn.hoiam.accounts.HistoryLine;
import vn.hoiam.administration.SectorFact;
import vn.hoiam.administration.SectorForm;
import vn.hoiam.administration.SectorKeeping;
import vn.hoiam.administration.SectorView;
import vn.hoiam.administration.TargetForm;
import vn.hoiam.administration.TargetSetting;

/** One sector: its names and days, its service targets today and later, and what an administrator changes of them. */
@Named
@ViewScoped
public class SectorPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_HISTORY = 50;

    @Inject
    SectorKeeping keeping;

    @Inject
    TargetSetting targets;

    @Inject
    Histories histories;

    private final TargetForm target = new TargetForm();
    private final SectorForm renaming = new SectorForm();
    private final SectorForm ending = new SectorForm();
    private String code;
    private String done;
    private String seen;
    private transient SectorView view;
    private transient List<HistoryLine> history;

    /** The sector as it stands now; what was typed stays through mistakes and through changes by others. */
    public void show() {
        var faces = FacesContext.getCurrentInstance();
        view = keeping.get(code);
        history = histories.list(SectorFact.subject(code), MOST_HISTORY);
        // Whoever was told that another was faster sees what counts now, and may go on from there.
        if (!faces.isPostback() || !faces.getMessageList(null).isEmpty()) {
            seen = view.seen();
        }
    }

    public String set() {
        targets.set(code, seen, target);
        return done("TARGET");
    }

    public String dropTarget(String kind, String day) {
        targets.drop(code, seen, kind, day);
        return done("DROPPED");
    }

    public String rename() {
        keeping.rename(code, seen, renaming);
        return done("RENAMED");
    }

    public String end() {
        keeping.end(code, seen, ending);
        return done("ENDED");
    }

    public String drop() {
        var isWhole = view().sector().validFrom().isAfter(view().today())
                && view().sector().names().size() == 1
                && view().sector().validUntil() == null;
        keeping.drop(code, seen);
        return isWhole ? "/desk/administration/sectors?faces-redirect=true" : done("DROPPED");
    }

    private String done(String what) {
        return "/desk/administration/sector?faces-redirect=true&code=" + code + "&done=" + what;
    }

    /** Wanted already while a form is being read, before the page is shown. */
    public SectorView view() {
        if (view == null) {
            view = keeping.get(code);
        }
        return view;
    }

    public List<HistoryLine> history() {
        return history;
    }

    public boolean isDone(String what) {
        return what.equals(done);
    }

    public TargetForm target() {
        return target;
    }

    public SectorForm renaming() {
        return renaming;
    }

    public SectorForm ending() {
        return ending;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
