package vn.hoiam.hamlets.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import vn.hoiam.NotFound;
import vn.hoiam.hamlets.HamletForm;
import vn.hoiam.hamlets.HamletKeeping;
import vn.hoiam.hamlets.HamletList;
import vn.hoiam.hamlets.HamletRow;

/** One hamlet: what an administrator corrects, renames from a day on, or ends. */
@Named
@ViewScoped
public class HamletPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    HamletKeeping keeping;

    private final HamletForm renaming = new HamletForm();
    private final HamletForm ending = new HamletForm();
    private String unit;
    private String hamlet;
    private int version;
    private HamletForm form;
    private transient HamletList list;

    /** The hamlet as it stands now; what was typed stays through mistakes and through changes by others. */
    public void show() {
        var faces = FacesContext.getCurrentInstance();
        list = keeping.list(unit);
        if (form == null) {
            form = list.form(edited());
        }
        // Whoever was told that another was faster sees what counts now, and may go on from there.
        if (!faces.isPostback() || !faces.getMessageList(null).isEmpty()) {
            version = edited().version();
        }
    }

    public String correct() {
        keeping.correct(unit, uid(), version, form);
        return done("CORRECTED");
    }

    public String rename() {
        keeping.rename(unit, uid(), version, renaming);
        return done("RENAMED");
    }

    public String end() {
        keeping.end(unit, uid(), version, ending);
        return done("ENDED");
    }

    private String done(String what) {
        return "/desk/administration/hamlets?faces-redirect=true&unit=" + unit + "&done=" + what;
    }

    public HamletRow edited() {
        return list().get(uid());
    }

    private UUID uid() {
        try {
            return UUID.fromString(hamlet == null ? "" : hamlet);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound("hamlets.unknown");
        }
    }

    /** Wanted already while a form is being read, before the page is shown: the choices are checked against it. */
    public HamletList list() {
        if (list == null) {
            list = keeping.list(unit);
        }
        return list;
    }

    public HamletForm form() {
        return form;
    }

    public HamletForm renaming() {
        return renaming;
    }

    public HamletForm ending() {
        return ending;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getHamlet() {
        return hamlet;
    }

    public void setHamlet(String hamlet) {
        this.hamlet = hamlet;
    }
}
