package vn.hoiam.petitions.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.phrases.PhraseFilling;
import vn.hoiam.phrases.PhraseRow;

/** The phrases beside a reply that is being written: looked up when somebody asks for them, and never put over what was typed. */
@Named
@ViewScoped
public class CasePhrases implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    HandlePetitionPage page;

    @Inject
    PhraseFilling filling;

    private boolean open;
    private transient List<PhraseRow> lines;

    public void open() {
        open = true;
    }

    /** Puts a phrase behind what was typed; where scripts run, it goes where the cursor stands, and nobody comes here. */
    public void insert(String code) {
        var words = lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("phrases.unknown"))
                .text();
        page.form().append(words);
    }

    public boolean isOpen() {
        return open;
    }

    public List<PhraseRow> lines() {
        if (lines == null) {
            lines = filling.list(page.number());
        }
        return lines;
    }
}
