package vn.hoiam.phrases.pages;

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
import vn.hoiam.phrases.Phrase;
import vn.hoiam.phrases.PhraseForm;
import vn.hoiam.phrases.PhraseKeeping;

/** One phrase of a unit: changed or retired by its officials, with who wrote it when. */
@Named
@ViewScoped
public class PhrasePage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_HISTORY = 20;

    @Inject
    PhraseKeeping keeping;

    @Inject
    Histories histories;

    private String phrase;
    private int version;
    private PhraseForm form;
    private transient Phrase shown;
    private transient List<HistoryLine> history;

    /** The phrase as it stands now; what was typed stays through mistakes and through changes by others. */
    public void show() {
        var faces = FacesContext.getCurrentInstance();
        shown = keeping.get(uid());
        history = histories.list(uid(), MOST_HISTORY);
        if (form == null) {
            form = keeping.form(shown);
        }
        // Whoever was told that another was faster sees what counts now, and may go on from there.
        if (!faces.isPostback() || !faces.getMessageList(null).isEmpty()) {
            version = shown.version();
        }
    }

    public String change() {
        keeping.change(uid(), version, form);
        return list("CHANGED");
    }

    public String retire() {
        keeping.retire(uid(), version);
        return list("RETIRED");
    }

    private String list(String done) {
        return "/desk/petitions/phrases?faces-redirect=true&unit="
                + keeping.get(uid()).unit().code() + "&done=" + done;
    }

    private UUID uid() {
        try {
            return UUID.fromString(phrase == null ? "" : phrase);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound("phrases.unknown");
        }
    }

    public Phrase shown() {
        return shown;
    }

    public List<HistoryLine> history() {
        return history;
    }

    public PhraseForm form() {
        return form;
    }

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }
}
