package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Optional;
import vn.hoiam.Refusal;

/**
 * The counter for citizens whom an answer does not content: with their receipt they have the matter looked at again, once, as
 * a case of its own.
 */
@ApplicationScoped
@Transactional
public class LookingAgain {

    static final int LEAST_REASON = 10;

    @Inject
    FollowUp followUp;

    @Inject
    Petitions petitions;

    @Inject
    Recourses recourses;

    @Inject
    Destination destination;

    @Inject
    Register register;

    /**
     * Begins the new case, or gives the receipt of the one this key and reason have become already.
     *
     * @throws FaultyForm when the code opens nothing, or no reason is given
     * @throws Refusal when it is too late, or has been looked at again before
     */
    public Receipt ask(SubmissionKey key, ReceiptCode code, String reason) {
        var earlier = followUp.proven(code);
        var form = PetitionForm.again(earlier, petitions.particulars(earlier), checked(reason));
        return register.take(
                key, SubmissionKey.fingerprint(form, Act.LOOK_AGAIN, earlier.number()), form, (held, now) -> {
                    var petition = petitions.take(earlier.number());
                    mustBeOpen(petition);
                    return new Register.Checked(
                            Arrival.sent(key.channel(), now),
                            destination.again(petition, form),
                            Optional.of(new Recourses.Earlier(petition, Act.LOOK_AGAIN)));
                });
    }

    private static String checked(String reason) {
        var words = Written.lines(reason);
        var problems = new ArrayList<Problem>();
        Written.require("reason", words, PetitionForm.MOST_TEXT, problems);
        if (words != null && words.length() < LEAST_REASON) {
            problems.add(Problem.of("reason", "petitions.again.short", LEAST_REASON));
        }
        FaultyForm.refuse(problems);
        return words;
    }

    private void mustBeOpen(Petition petition) {
        var recourse = recourses.find(petition).orElseThrow(() -> petition.forbidden(Act.LOOK_AGAIN));
        if (!recourse.isOpen()) {
            throw new Refusal(recourse.textKey(), recourse.words());
        }
    }
}
