package vn.hoiam.petitions.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Reclassifying;
import vn.hoiam.petitions.Sorting;

/** Where a clerk says of which other kind a petition is, and tells its sender why. */
@Named
@ViewScoped
public class ReclassifyPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    TriageCase triage;

    @Inject
    Reclassifying reclassifying;

    @Inject
    Sorting sorting;

    private String kind;
    private String words;
    private String sector;

    public String reclassify() {
        reclassifying.reclassify(triage.number(), triage.version(), kind, words);
        return triage.done(Done.RECLASSIFIED);
    }

    public String sort() {
        sorting.sort(triage.number(), triage.version(), sector);
        return triage.done(Done.SORTED);
    }

    /** All kinds but its own. */
    public List<PetitionKind> kinds() {
        return Stream.of(PetitionKind.values())
                .filter(other -> other != triage.petition().kind())
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
