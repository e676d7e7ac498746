package vn.hoiam.folders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoiam.Refusal;
import vn.hoiam.petitions.ReceiptShown;
import vn.hoiam.store.LinkToken;

/** The folder that the browser has open which sends this request. Whether the visit is over, only the counter knows. */
@Named("myFolder")
@RequestScoped
public class CurrentVisit {

    /** As with officials’ sessions, a browser takes it only with Secure, for the whole site and from no other host. */
    static final String COOKIE = "__Host-folder";

    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    @Inject
    HttpServletRequest request;

    @Inject
    FolderKeeping keeping;

    private boolean isKept;

    /** The word it is known by; empty when it brings none. */
    public Optional<LinkToken> word() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(LinkToken::new)
                .findFirst();
    }

    /** The same for an act, which no page of another site may ask for. */
    public LinkToken mustBeOpen() {
        mustBeAskedHere();
        return word().orElseThrow(FolderKeeping::over);
    }

    /** Refuses what the page of another site sent, as far as the browser says where it comes from. */
    public void mustBeAskedHere() {
        if (ELSEWHERE.contains(Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Site"), ""))) {
            throw new Refusal("folders.elsewhere");
        }
    }

    /** Whether the portal can send letters, without which nobody has a folder. */
    public boolean isOffered() {
        return FolderAccess.isOffered();
    }

    /** Whether the browser says that it has a folder open. */
    public boolean isThere() {
        return word().isPresent();
    }

    /** Whether the petition that this request opens lies in the folder. */
    public boolean isKept() {
        return isKept;
    }

    /** What its owner reads is new to them no more, from wherever they opened it. */
    void hear(@Observes ReceiptShown shown) {
        isKept = word().filter(visit -> keeping.see(visit, shown.petition())).isPresent();
    }

    /** The header that makes a browser bring the word, as long as a visit lasts. */
    public static String begun(LinkToken visit) {
        return COOKIE + "=" + visit.word() + "; Max-Age=" + FolderAccess.VISIT.toSeconds() + RULES;
    }

    /** The header that makes it forget the word. */
    public static String ended() {
        return COOKIE + "=; Max-Age=0" + RULES;
    }
}
