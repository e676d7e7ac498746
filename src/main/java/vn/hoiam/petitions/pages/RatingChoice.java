package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.petitions.FollowUp;
import vn.hoiam.petitions.RatingForm;
import vn.hoiam.petitions.RatingReason;
import vn.hoiam.petitions.RatingReasons;

/** The part of a citizen’s page on which the result is rated. */
@Named
@RequestScoped
public class RatingChoice {

    private static final String REASONS = "reasons";

    @Inject
    FollowPetitionPage follow;

    @Inject
    FollowUp followUp;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private final RatingForm form = new RatingForm();

    public void rate() {
        form.setReasons(ticked());
        followUp.rate(follow.actWith(), form);
        follow.finish("petitions.follow.rated");
    }

    /** What may be ticked today, of the reasons for content or for discontent. */
    public List<RatingReason> reasons(boolean good) {
        return RatingReasons.at(LocalDate.now(clock)).stream()
                .filter(reason -> reason.isGood() == good)
                .toList();
    }

    /** A form shown again keeps what was ticked. */
    public boolean isTicked(RatingReason reason) {
        return ticked().contains(reason.code());
    }

    private List<String> ticked() {
        var codes = request.getParameterValues(REASONS);
        return codes == null ? List.of() : List.of(codes);
    }

    public RatingForm getForm() {
        return form;
    }
}
