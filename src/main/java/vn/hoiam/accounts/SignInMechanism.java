package vn.hoiam.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;

/**
 * How an official is known from one page to the next: by the session. Whoever asks for a page of the desk without one is
 * led to the sign-in page in the language of the address, which leads back.
 */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.isAuthenticationRequest()) {
            var credential = context.getAuthParameters().getCredential();
            return context.notifyContainerAboutLogin(stores.validate(credential));
        }
        if (context.isProtected()) {
            try {
                leadToSignIn(request, response);
                return AuthenticationStatus.SEND_CONTINUE;
            } catch (IOException e) {
                throw new AuthenticationException(e);
            }
        }
        return context.doNothing();
    }

    /** Sends whoever is not known to the sign-in page. */
    public static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // In English a page is reached by a forward, and the address that was asked for is the one before it.
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var page = forwarded == null ? request.getRequestURI() : forwarded.toString();
        var signIn = signInAddress(page, request.getQueryString())
                // What was sent without a session has not been done, and is not sent again after signing in.
                + ("POST".equals(request.getMethod()) ? "&expired=true" : "");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A script reads this answer: it follows an instruction, not a status.
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<partial-response><redirect url=\"" + signIn + "\"></redirect></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", signIn);
        }
    }

    /** The sign-in page in the language of the page asked for, which it knows to lead back to. */
    static String signInAddress(String page, String query) {
        var language = page.startsWith("/en/") ? "/en" : "";
        return language + "/account/sign-in?to=" + URLEncoder.encode(query == null ? page : page + "?" + query, UTF_8);
    }
}
