package vn.hoiam.hamlets.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.hoiam.hamlets.HamletImport;
import vn.hoiam.hamlets.HamletKeeping;
import vn.hoiam.units.UnitRow;

/** Where an administrator takes in a list of hamlets: first it is shown, then it is confirmed. */
@Named
@ViewScoped
public class ImportHamletsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    HamletKeeping keeping;

    private String unit;
    private String rows;
    private String shown;
    private String stamp;
    private transient UnitRow commune;

    public void show() {
        commune = keeping.commune(unit);
    }

    public void preview() {
        shown = null;
        stamp = keeping.preview(unit, rows).stamp();
        shown = rows;
    }

    public String confirm() {
        keeping.take(unit, shown, stamp);
        return "/desk/administration/hamlets?faces-redirect=true&unit=" + unit + "&done=IMPORTED";
    }

    /** What the text shown last would do; null before. */
    public HamletImport planned() {
        return shown == null ? null : keeping.preview(unit, shown);
    }

    public UnitRow commune() {
        return commune;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }
}
