package vn.hoiam.accounts.pages;

import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;
import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.site.PageAddress;

/** Lets an official in, and leads back to the page that was asked for. */
@Named
@RequestScoped
public class SignInPage {

    // Only pages of the desk, so that nobody can be led out of the portal by a link to this page.
    private static final Pattern DESK = Pattern.compile("(/en)?/desk/[a-z0-9/-]+(\\?[^\\\\\\p{Cntrl}]*)?");
    private static final String INBOX = "/desk/petitions/inbox";

    @Inject
    SecurityContext security;

    @Inject
    ExternalContext faces;

    @Inject
    CurrentUser me;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    @Inject
    PageAddress address;

    private final SignInForm form = new SignInForm();
    private String to;

    public void signIn() throws IOException {
        var username = form.getUsername().strip().toLowerCase(Locale.ROOT);
        limits.mustAllow(Limit.SIGN_IN_FROM_ADDRESS, client.network());
        limits.mustAllow(Limit.SIGN_IN, client.network() + " " + username);
        var request = (HttpServletRequest) faces.getRequest();
        var response = (HttpServletResponse) faces.getResponse();
        var credential = new UsernamePasswordCredential(username, form.getPassword());
        if (security.authenticate(request, response, withParams().credential(credential)) != SUCCESS) {
            throw new Refusal("accounts.sign-in.wrong");
        }
        request.changeSessionId();
        me.begin(username);
        faces.redirect(target());
    }

    /** Where to go now: the page asked for, else the inbox in the language of this page. */
    private String target() {
        return isAtTheDesk(to) ? to : address.of(INBOX);
    }

    static boolean isAtTheDesk(String page) {
        return page != null && DESK.matcher(page).matches();
    }

    public SignInForm form() {
        return form;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
