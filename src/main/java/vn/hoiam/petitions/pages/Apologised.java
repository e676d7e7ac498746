package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.hoiam.petitions.Apologising;
import vn.hoiam.petitions.Apology;
import vn.hoiam.petitions.CaseFile;
import vn.hoiam.petitions.Petition;

/** What a page of one case shows of an apology: whether one is owed, and what the last one said. */
@Named
@RequestScoped
public class Apologised {

    @Inject
    Apologising apologising;

    private Optional<Apology> last;

    /** The last one; null when there is none. */
    public Apology last(CaseFile file) {
        if (last == null) {
            last = apologising.last(file.petition(), file.timeline());
        }
        return last.orElse(null);
    }

    /** Whether the case is late, so that one is owed. */
    public boolean isLate(Petition petition) {
        return apologising.isLate(petition);
    }
}
