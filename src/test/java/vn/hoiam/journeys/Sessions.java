package vn.hoiam.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is signed in at the shared portal: an official who has signed in once goes on in further windows, as in those of one
 * browser. A sign-in is dear by design, and how it goes is told by {@link SignInJourney} and {@link SessionIT}.
 */
final class Sessions {

    private static final Map<String, String> OPEN = new ConcurrentHashMap<>();

    private Sessions() {}

    /** Takes the official’s session along into a window, if there is one. */
    static void bring(String username, BrowserContext context) {
        var session = OPEN.get(username);
        if (session != null) {
            context.addCookies(List.of(new Cookie(Official.COOKIE, session)
                    .setDomain(LivePortal.shared().url().getHost())
                    .setPath("/")
                    .setSecure(true)
                    .setHttpOnly(true)));
        }
    }

    /** Keeps the session that has just begun in a window. */
    static void keep(String username, BrowserContext context) {
        context.cookies().stream()
                .filter(cookie -> cookie.name.equals(Official.COOKIE))
                .forEach(cookie -> OPEN.put(username, cookie.value));
    }

    /** The official’s requests without a browser, signed in. */
    static Wire of(Wire wire, String username) {
        return of(wire, username, Desk.INBOX);
    }

    /** The same of an official who has no inbox, but another page. */
    static Wire of(Wire wire, String username, String page) {
        var known = OPEN.get(username);
        if (known != null) {
            var official = wire.with("Cookie", Official.COOKIE + "=" + known);
            if (official.get(page).status() == 200) {
                return official;
            }
        }
        var official = Official.signIn(wire, username, Official.password());
        OPEN.put(username, official.cookie().substring(official.cookie().indexOf('=') + 1));
        return official.wire();
    }
}
