package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.ReplyChecks;
import vn.hoiam.petitions.ReplyPoint;
import vn.hoiam.petitions.Undertakings;

/** What is gone through before a reply is proposed, and again before it is signed. */
@Named
@RequestScoped
public class CaseChecks {

    @Inject
    HandlePetitionPage page;

    @Inject
    Undertakings undertakings;

    @Inject
    Clock clock;

    private Set<ReplyPoint> asked;

    /** Whether this point is asked of a case of its kind. */
    public boolean asks(ReplyPoint point) {
        if (asked == null) {
            asked = at(Act.PROPOSE);
        }
        return asked.contains(point);
    }

    /** Whether the leader says once more that what was asked is answered. */
    public boolean isCompares() {
        return at(Act.SIGN).contains(ReplyPoint.ANSWERED);
    }

    private Set<ReplyPoint> at(Act act) {
        return ReplyChecks.at(act, kind(), LocalDate.now(clock));
    }

    /** While a form is read it is answered as it was shown. */
    private PetitionKind kind() {
        return page.form().kind(page.file());
    }

    /** Puts in where the unit last told a citizen to ask, and never over what was typed. */
    public void takeLastContact() {
        var draft = page.form().getDraft();
        if (draft.getContact() == null) {
            undertakings.lastContact(page.number()).ifPresent(draft::setContact);
        }
    }
}
