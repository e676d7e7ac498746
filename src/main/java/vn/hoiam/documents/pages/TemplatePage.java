package vn.hoiam.documents.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.documents.DocumentForm;
import vn.hoiam.documents.Placeholder;
import vn.hoiam.documents.Template;
import vn.hoiam.documents.TemplateEdition;
import vn.hoiam.documents.TemplateKeeping;
import vn.hoiam.units.Unit;

/** Where the leader of a unit words one of its templates; whoever drafts there reads it. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    TemplateKeeping keeping;

    private String unit;
    private String code;
    private String day;
    private String from;
    private String done;
    private int version;
    private DocumentForm form = new DocumentForm();
    private transient Template template;

    /** As it is worded on the day asked for, or today. */
    public void show() {
        template = keeping.get(chosen(), code, day());
        version = keeping.version(chosen(), code, day());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            from = day().toString();
            form = DocumentForm.of(template.wording(), version);
        }
    }

    /** Another day than the one that was opened begins an edition of its own. */
    public String save() {
        form.setVersion(day().toString().equals(from) ? version : 0);
        keeping.word(chosen(), code, from, form);
        return "/desk/documents/template?faces-redirect=true&unit=" + chosen().code() + "&template=" + code + "&done="
                + Did.TEMPLATE;
    }

    private LocalDate day() {
        return keeping.day(day);
    }

    public Unit chosen() {
        return keeping.units().stream()
                .filter(mine -> mine.code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("accounts.duty.missing"));
    }

    public boolean isEditor() {
        return keeping.mayEdit(chosen());
    }

    public List<TemplateEdition> planned() {
        return keeping.planned(chosen(), code);
    }

    public Placeholder[] placeholders() {
        return Placeholder.values();
    }

    /** What has just been done; null after anything else. */
    public Did done() {
        return FacesContext.getCurrentInstance().isPostback()
                ? null
                : Did.find(done).orElse(null);
    }

    public Template template() {
        return template;
    }

    public DocumentForm form() {
        return form;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
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
        this.done = done;
    }
}
