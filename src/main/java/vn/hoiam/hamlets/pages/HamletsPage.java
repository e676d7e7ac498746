package vn.hoiam.hamlets.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.accounts.Histories;
import vn.hoiam.accounts.HistoryLine;
import vn.hoiam.hamlets.HamletForm;
import vn.hoiam.hamlets.HamletKeeping;
import vn.hoiam.hamlets.HamletList;
import vn.hoiam.units.UnitRow;

/** Where an administrator sees the hamlets of a commune and adds one. */
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

    private final HamletForm form = new HamletForm();
    private String unit;
    private String done;
    private transient List<UnitRow> communes;
    private transient HamletList list;
    private transient List<HistoryLine> history;

    /** The list as it stands now; what was typed stays through mistakes. */
    public void show() {
        communes = keeping.communes();
        if (unit == null && communes.size() == 1) {
            unit = communes.get(0).code();
        }
        list = unit == null ? null : keeping.list(unit);
        history = unit == null ? List.of() : histories.list(list.subject(), MOST_HISTORY);
    }

    public String add() {
        keeping.add(unit, form);
        return "/desk/administration/hamlets?faces-redirect=true&unit=" + unit + "&done=ADDED";
    }

    public boolean isChosen() {
        return unit != null;
    }

    /** Wanted already while the form is being read, before the page is shown: the choices are checked against it. */
    public HamletList list() {
        if (list == null) {
            list = keeping.list(unit);
        }
        return list;
    }

    public List<HistoryLine> history() {
        return history;
    }

    public boolean isDone(String what) {
        return what.equals(done);
    }

    public List<UnitRow> communes() {
        return communes;
    }

    public HamletForm form() {
        return form;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null || unit.isBlank() ? null : unit;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
