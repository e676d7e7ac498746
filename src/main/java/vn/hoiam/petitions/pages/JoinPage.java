package vn.hoiam.petitions.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.petitions.Candidate;
import vn.hoiam.petitions.Joining;
import vn.hoiam.search.DeskNeighbours;

/** Where a clerk joins a petition to the main file about the same, or takes it out again. */
@Named
@ViewScoped
public class JoinPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    TriageCase triage;

    @Inject
    Joining joining;

    @Inject
    DeskNeighbours neighbours;

    private String with;
    private String main;
    private String words;
    private transient List<Candidate> candidates;

    public String join() {
        joining.join(triage.number(), triage.version(), main, words);
        return triage.done(Done.JOINED);
    }

    public String separate() {
        joining.separate(triage.number(), triage.version(), words);
        return triage.done(Done.SEPARATED);
    }

    /** What may be the same matter. */
    public List<Candidate> candidates() {
        if (candidates == null) {
            candidates = joining.candidates(triage.number(), neighbours::of);
        }
        return candidates;
    }

    public String getWith() {
        return with;
    }

    /** The one that was chosen among them. */
    public void setWith(String with) {
        this.with = with;
        main = main == null ? with : main;
    }

    public String getMain() {
        return main;
    }

    public void setMain(String main) {
        this.main = main;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
