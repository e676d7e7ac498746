package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;

/**
 * Who may see what of a petition: the one answer for page, API, list and file. Whoever holds the receipt code sees their
 * own; everybody sees what has been released; officials see what lies with their unit.
 */
@ApplicationScoped
public class Visibility {

    @Inject
    CurrentUser me;

    /** Refuses, as if the petition did not exist, unless the official may read the case. */
    public void mustRead(Petition petition) {
        if (!mayHandle(petition) && !holdsOne(petition, DutyKind.COORDINATOR, DutyKind.INSPECTOR)) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    /** Inspectors and coordinators read the case; who wrote it is for those who handle it. */
    public boolean maySeeContact(Petition petition) {
        return mayHandle(petition);
    }

    public boolean isPublic(Petition petition) {
        return petition.releasedAt() != null;
    }

    /** A reply is public once an officer has released the petition with the reply already in it. */
    public boolean isReplyPublic(Petition petition) {
        return isPublic(petition)
                && petition.answeredAt() != null
                && !petition.releasedAt().isBefore(petition.answeredAt());
    }

    private boolean mayHandle(Petition petition) {
        return holdsOne(petition, DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER);
    }

    private boolean holdsOne(Petition petition, DutyKind... kinds) {
        return Stream.of(kinds).anyMatch(kind -> me.holds(kind, petition.unit()));
    }
}
