package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.LookingAgain;
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
    Limits limits;

    @Inject
    ClientAddress client;

    private String reason;
    private boolean isAsked;

    public String ask() {
        isAsked = true;
        var code = follow.actWith();
        limits.mustAllow(Limit.SUBMIT, client.network());
        take(() -> lookingAgain.ask(new SubmissionKey(Channel.WEB, getKeyBefore()), code, reason));
        return RECEIPT;
    }

    /** Whether the form was sent, and is shown again. */
    public boolean isAsked() {
        return isAsked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
