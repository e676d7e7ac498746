package vn.hoiam.phrases.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.phrases.Phrase;
import vn.hoiam.phrases.PhraseForm;
import vn.hoiam.phrases.PhraseKeeping;
import vn.hoiam.phrases.PhraseRow;
import vn.hoiam.units.Unit;

/** Where the officials of a unit see its phrases, and keep one more. */
@Named
@ViewScoped
public class PhrasesPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    PhraseKeeping keeping;

    private final PhraseForm form = new PhraseForm();
    private String unit;
    private String done;
    private transient List<Unit> units;
    private transient Unit chosen;
    private transient List<Phrase> phrases;

    /** The phrases as they stand now; what was typed stays through mistakes. */
    public void show() {
        units = keeping.units();
        chosen = units.stream()
                .filter(mine -> mine.code().equals(unit))
                .findFirst()
                .orElse(units.get(0));
        unit = chosen.code();
        phrases = keeping.list(unit);
    }

    public String add() {
        keeping.add(unit, form);
        return "/desk/petitions/phrases?faces-redirect=true&unit=" + unit + "&done=ADDED";
    }

    public List<Unit> units() {
        return units;
    }

    public Unit chosen() {
        return chosen;
    }

    public List<Phrase> phrases() {
        return phrases;
    }

    public List<PhraseRow> ofPortal() {
        return keeping.ofPortal();
    }

    public PhraseForm form() {
        return form;
    }

    public boolean isDone(String what) {
        return what.equals(done);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
