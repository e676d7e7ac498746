package vn.hoiam.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a session knows of the password it was begun with. When the official sets another, all sessions begun with the one
 * before are over: whoever had found it out is out.
 */
final class PasswordMark {

    private static final String NAME = "hoiam.password";

    private PasswordMark() {}

    static void leave(HttpServletRequest request, Account account) {
        request.getSession().setAttribute(NAME, of(account));
    }

    /** Whether the session of this request was begun with the password the account has now. */
    static boolean isOn(HttpServletRequest request, Account account) {
        var session = request.getSession(false);
        return session != null && of(account).equals(session.getAttribute(NAME));
    }

    private static String of(Account account) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.valueOf(account.password()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }
}
