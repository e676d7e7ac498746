package vn.hoiam.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.PasswordForm;
import vn.hoiam.accounts.PasswordSetting;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;

/** Where an official who was handed a link sets a password; signed-in ones change theirs here too, knowing the old one. */
@Named
@RequestScoped
public class SetPasswordPage {

    @Inject
    PasswordSetting setting;

    @Inject
    CurrentUser me;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private final PasswordForm form = new PasswordForm();
    private boolean isDone;

    /** Does not sign in: nobody is led by a link into an account that is not theirs. */
    public void set() {
        mustBeAllowed("link");
        setting.accept(form);
        isDone = true;
    }

    public String change() {
        mustBeAllowed("change");
        setting.change(form);
        me.begin(me.username());
        return "/desk/password?faces-redirect=true&done=CHANGED";
    }

    private void mustBeAllowed(String what) {
        limits.mustAllow(Limit.SIGN_IN_FROM_ADDRESS, client.network());
        limits.mustAllow(Limit.SIGN_IN, client.network() + " " + what);
    }

    /** Without a session the form must be there while it is read. */
    public boolean isAsking() {
        return !isDone || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isDone() {
        return isDone;
    }

    public PasswordForm form() {
        return form;
    }
}
