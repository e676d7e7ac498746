package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hoiam.petitions.Intake;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.search.Draft;
import vn.hoiam.search.Neighbours;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * The step before sending: what others have sent about the same. A form comes to it once at most, and sends itself past it where nobody
 * looks at the answer; nothing that goes wrong here keeps anybody from sending.
 */
@Named
@RequestScoped
public class SimilarChoice {

    private static final Logger LOG = Logger.getLogger(SimilarChoice.class.getName());

    /** That it was shown; whoever says so without having seen it has only missed something. */
    private static final String SEEN = "similar-seen";

    /** The button that was pressed: one that joins has the number of a petition for its value. */
    private static final String BUTTON = "send";

    @Inject
    Neighbours neighbours;

    @Inject
    Intake intake;

    @Inject
    Units units;

    @Inject
    HttpServletRequest request;

    private List<SimilarLine> lines = List.of();

    /** Whether the form is to be shown once more, with what others sent; what was sent under its key already has its receipt. */
    boolean holds(PetitionForm form, UnitRow commune, SubmissionKey key) {
        if (isSeen() || commune == null || !form.isPublish() || !form.isOfEverybody()) {
            return false;
        }
        if (!form.problems().isEmpty()) {
            return false;
        }
        lines = find(form, commune);
        if (!lines.isEmpty() && intake.knows(key)) {
            lines = List.of();
        }
        return !lines.isEmpty();
    }

    private List<SimilarLine> find(PetitionForm form, UnitRow commune) {
        try {
            var draft = Draft.of(form.getSector(), commune, form.getSubject(), form.getText(), form.getAddress());
            return neighbours.of(draft).stream()
                    .map(row -> new SimilarLine(row, units.row(row.unitId())))
                    .toList();
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "A petition is sent without a look at others: {0}",
                    failed.getClass().getName());
            return List.of();
        }
    }

    /** The petition that whoever sent the form wishes to join; empty for one that stands for itself. */
    Optional<PetitionNumber> joined() {
        return PetitionNumber.find(request.getParameter(BUTTON));
    }

    /** Whether the sender of what was taken in wished to join another. */
    public boolean isWished() {
        return joined().isPresent();
    }

    public List<SimilarLine> getLines() {
        return lines;
    }

    /** Goes with the form from then on. */
    public boolean isSeen() {
        return !lines.isEmpty() || request.getParameter(SEEN) != null;
    }
}
