package vn.hoiam.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.accounts.AccountForm;
import vn.hoiam.accounts.PasswordForm;
import vn.hoiam.accounts.SetUp;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;

/** Where the link of the first start leads: the first administrator says who they are and sets a password. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject
    SetUp setUp;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private final AccountForm form = new AccountForm();
    private final PasswordForm password = new PasswordForm();
    private boolean isDone;

    /** Does not sign in: nobody is led by a link into an account that is not theirs. */
    public void open() {
        limits.mustAllow(Limit.SIGN_IN_FROM_ADDRESS, client.network());
        limits.mustAllow(Limit.SIGN_IN, client.network() + " set-up");
        setUp.open(form, password);
        isDone = true;
    }

    /** Without a session the form must be there while it is read. */
    public boolean isAsking() {
        return !isDone || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isDone() {
        return isDone;
    }

    public AccountForm form() {
        return form;
    }

    public PasswordForm password() {
        return password;
    }
}
