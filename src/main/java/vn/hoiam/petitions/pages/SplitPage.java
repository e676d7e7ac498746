package vn.hoiam.petitions.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.petitions.PartForm;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Splitting;

/** Where a clerk makes cases of their own of the parts of a petition. */
@Named
@ViewScoped
public class SplitPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    TriageCase triage;

    @Inject
    Splitting splitting;

    private final List<PartForm> parts = new ArrayList<>();
    private String words;

    public String split() {
        splitting.split(triage.number(), triage.version(), parts, words);
        return triage.done(Done.SPLIT);
    }

    /** One of the parts that may be filled in, from 1. */
    public PartForm part(int nth) {
        while (parts.size() < Splitting.MOST_PARTS) {
            parts.add(PartForm.of(triage.petition()));
        }
        return parts.get(nth - 1);
    }

    public PetitionKind[] kinds() {
        return PetitionKind.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
