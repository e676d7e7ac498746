package vn.hoiam.documents.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.documents.Template;
import vn.hoiam.documents.TemplateKeeping;
import vn.hoiam.units.Unit;

/** The templates that documents of a unit begin with. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    TemplateKeeping keeping;

    private String unit;
    private Unit chosen;
    private List<Template> templates;

    /** Those of the unit asked for, or of the first where somebody works at several. */
    public void show() {
        chosen = units().stream()
                .filter(mine -> unit == null || mine.code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("accounts.duty.missing"));
        templates = keeping.list(chosen);
    }

    public List<Unit> units() {
        return keeping.units();
    }

    public boolean isEditor() {
        return keeping.mayEdit(chosen);
    }

    public Unit chosen() {
        return chosen;
    }

    public List<Template> templates() {
        return templates;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
