package vn.hoiam.coordination.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.accounts.Histories;
import vn.hoiam.accounts.HistoryLine;
import vn.hoiam.coordination.RuleFact;
import vn.hoiam.coordination.RuleForm;
import vn.hoiam.coordination.RuleKeeping;
import vn.hoiam.coordination.RuleView;
import vn.hoiam.coordination.Trial;
import vn.hoiam.routing.RoutingRule;

/** One routing rule, or a new one: what it says, and what a coordinator changes of it, having tried that first. */
@Named
@ViewScoped
public class RoutingRulePage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_HISTORY = 50;
    private static final String LIST = "/desk/routing/rules?faces-redirect=true&done=";

    /** What is tried, and done when it is confirmed. */
    public enum Change {
        ENTER,
        CHANGE,
        END
    }

    @Inject
    RuleKeeping keeping;

    @Inject
    Histories histories;

    private final RuleForm form = new RuleForm();
    private final RuleForm ending = new RuleForm();
    private String code;
    private String from;
    private Change trying;
    private String seen;
    private transient RuleView view;
    private transient Trial trial;
    private transient List<HistoryLine> history;

    public void show() {
        keeping.mustCoordinate();
        view = code == null ? null : keeping.get(code, from);
        if (view != null && !FacesContext.getCurrentInstance().isPostback()) {
            form.take(view.rule());
        }
        history = view == null ? List.of() : histories.list(RuleFact.subject(code), MOST_HISTORY);
        // Whoever was told that something changed meanwhile sees what it would do by now.
        if (trying != null && trial == null) {
            tryOut(trying);
        }
    }

    public void look() {
        tryOut(code == null ? Change.ENTER : Change.CHANGE);
    }

    public void lookEnd() {
        tryOut(Change.END);
    }

    public void goBack() {
        trying = null;
    }

    public String confirm() {
        var done = trying;
        // Where it is refused by now, the form is shown with what is to be mended.
        trying = null;
        if (done == Change.END) {
            keeping.end(ending, rule(), seen);
            return LIST + "ENDED";
        }
        keeping.enter(form, rule(), seen);
        return LIST + (done == Change.ENTER ? "ENTERED" : "CHANGED");
    }

    public String drop() {
        keeping.drop(code, from);
        return LIST + "DROPPED";
    }

    public List<HistoryLine> history() {
        return history;
    }

    private void tryOut(Change change) {
        trying = null;
        trial = change == Change.END ? keeping.tryEnd(ending, rule()) : keeping.tryOut(form, rule());
        seen = trial.rules();
        trying = change;
    }

    private RoutingRule rule() {
        return code == null ? null : keeping.get(code, from).rule();
    }

    /** What is being tried; null while nothing is. */
    public Change trying() {
        return trying;
    }

    public Trial trial() {
        return trial;
    }

    /** Null where a new one is entered. */
    public RuleView view() {
        return view;
    }

    public RuleForm form() {
        return form;
    }

    public RuleForm ending() {
        return ending;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
