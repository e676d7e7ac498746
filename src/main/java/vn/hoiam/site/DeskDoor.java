package vn.hoiam.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.SignInMechanism;

/** Sees out whoever signed in with an account that has been closed since. */
public class DeskDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    // A proxy for the request at hand: nothing of it is kept here.
    @Inject
    @SuppressWarnings("serial")
    CurrentUser me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || me.isSignedIn()) {
            chain.doFilter(request, response);
            return;
        }
        var session = request.getSession(false);
        request.logout();
        if (session != null) {
            session.invalidate();
        }
        SignInMechanism.leadToSignIn(request, response);
    }
}
