package vn.hoiam.administration.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.accounts.HistoryLine;
import vn.hoiam.administration.UnitForm;
import vn.hoiam.administration.UnitKeeping;
import vn.hoiam.administration.UnitLine;

/** One unit of any time: what came before and after it, its English name, and what of it is still to be confirmed. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    UnitKeeping keeping;

    private String code;
    private String from;
    private String done;
    private String seen;
    private UnitForm form;
    private transient UnitLine line;
    private transient List<HistoryLine> history;

    /** The unit as it stands now; what was typed stays through mistakes and through changes by others. */
    public void show() {
        line = keeping.get(code, from);
        history = keeping.history(line);
        var faces = FacesContext.getCurrentInstance();
        if (form == null) {
            form = new UnitForm();
            form.setNameEn(line.unit().nameEn());
            line.inferred().stream()
                    .findFirst()
                    .ifPresent(known -> form.setBasisVi(known.step().basis()));
        }
        // Whoever was told that another was faster sees what counts now, and may go on from there.
        if (!faces.isPostback() || !faces.getMessageList(null).isEmpty()) {
            seen = line.unit().nameEn();
        }
    }

    public String correct() {
        keeping.correct(code, from, seen, form);
        return here("CORRECTED");
    }

    public String confirm() {
        keeping.confirm(code, from, form);
        return here("CONFIRMED");
    }

    private String here(String what) {
        return "/desk/administration/unit?faces-redirect=true&code="
                + line().unit().code() + "&from=" + line().unit().validFrom() + "&done=" + what;
    }

    /** Wanted already while a form is being read, before the page is shown: the choices are checked against it. */
    public UnitLine line() {
        if (line == null) {
            line = keeping.get(code, from);
        }
        return line;
    }

    public List<HistoryLine> history() {
        return history;
    }

    public UnitForm form() {
        return form;
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

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("CORRECTED|CONFIRMED") ? done : null;
    }
}
