package vn.hoiam.hamlets.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.Histories;
import vn.hoiam.accounts.HistoryLine;
import vn.hoiam.hamlets.HamletForm;
import vn.hoiam.hamlets.HamletKeeping;
import vn.hoiam.hamlets.HamletList;
import vn.hoiam.hamlets.HamletRow;
import vn.hoiam.units.UnitRow;

/** Where an administrator sees the hamlets of a commune and adds one; called up with one of them, changes that one. */
@Named
@ViewScoped
public class HamletsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_HISTORY = 20;

    @Inject
    HamletKeeping keeping;

    @Inject
    Histories histories;

    private String unit;
    private String hamlet;
    private String done;
    private int version;
    private HamletForm form;
    private final HamletForm renaming = new HamletForm();
    private final HamletForm ending = new HamletForm();
    private transient List<UnitRow> communes;
    private transient HamletList list;

    /** The list as it stands now; what was typed stays through mistakes and through changes by others. */
    public void show() {
        var faces = FacesContext.getCurrentInstance();
        communes = keeping.communes();
        if (unit == null && communes.size() == 1) {
            unit = communes.get(0).code();
        }
        if (unit == null) {
            return;
        }
        list = keeping.list(unit);
        if (form == null) {
            form = isEdit() ? list.form(edited()) : new HamletForm();
        }
        // Whoever was told that another was faster sees what counts now, and may go on from there.
        if (isEdit() && (!faces.isPostback() || !faces.getMessageList(null).isEmpty())) {
            version = edited().version();
        }
    }

    public String add() {
        keeping.add(unit, form);
        return done("ADDED");
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

    public boolean isEdit() {
        return hamlet != null;
    }

    public HamletRow edited() {
        return list.get(uid());
    }

    private UUID uid() {
        try {
            return UUID.fromString(hamlet);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound("hamlets.unknown");
        }
    }

    public List<HistoryLine> history() {
        return histories.list(list.subject(), MOST_HISTORY);
    }

    public boolean isDone(String what) {
        return what.equals(done);
    }

    public List<UnitRow> communes() {
        return communes;
    }

    public HamletList list() {
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
        this.unit = unit == null || unit.isBlank() ? null : unit;
    }

    public String getHamlet() {
        return hamlet;
    }

    public void setHamlet(String hamlet) {
        this.hamlet = hamlet;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
