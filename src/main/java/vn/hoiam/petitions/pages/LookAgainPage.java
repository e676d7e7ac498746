package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.LookingAgain;
import vn.hoiam.petitions.Recourse;
import vn.hoiam.petitions.Recourses;
import vn.hoiam.petitions.SubmissionKey;

/** Where a citizen whom an answer does not content asks, with the receipt, that the matter be looked at again. */
@Named
@RequestScoped
public class LookAgainPage extends HandingIn {

    private static final String RECEIPT = "/petitions/asked-again";

    @Inject
    FollowPetitionPage follow;

    @Inject
    LookingAgain lookingAgain;

    @Inject
    Recourses recourses;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private String reason;
    private boolean isAsked;
    private Recourse recourse;

    public String ask() {
        isAsked = true;
        var code = follow.actWith();
        limits.mustAllow(Limit.SUBMIT, client.network());
        take(() -> lookingAgain.ask(new SubmissionKey(Channel.WEB, getKeyBefore()), code, reason));
        return RECEIPT;
    }

    /** Without a session the form must be there while it is read. */
    public boolean isOpen() {
        return FollowPetitionPage.isReading()
                || getRecourse() != null
                        && getRecourse().isOpen()
                        && getRecourse().act() == Act.LOOK_AGAIN;
    }

    /** Whether the form was sent, and is shown again. */
    public boolean isAsked() {
        return isAsked;
    }

    /** Whether it cannot be done, and that has to be told. What is done already is seen beside it. */
    public boolean isTold() {
        return !FollowPetitionPage.isReading()
                && getRecourse() != null
                && getRecourse().act() == Act.LOOK_AGAIN
                && !getRecourse().isOpen()
                && getRecourse().state() != Recourse.State.TAKEN;
    }

    /** What can be done against the result; null where there is nothing, or no petition. */
    public Recourse getRecourse() {
        if (recourse == null && follow.getFile() != null) {
            recourse = recourses.find(follow.getFile().petition()).orElse(null);
        }
        return recourse;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
