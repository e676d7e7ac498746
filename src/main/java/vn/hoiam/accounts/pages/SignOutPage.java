package vn.hoiam.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import vn.hoiam.site.PageAddress;

/** The button of the desk that ends a session. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    ExternalContext faces;

    @Inject
    PageAddress address;

    public void signOut() throws IOException, ServletException {
        ((HttpServletRequest) faces.getRequest()).logout();
        faces.invalidateSession();
        faces.redirect(address.of("/account/signed-out"));
    }
}
