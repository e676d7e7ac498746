package vn.hoiam.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import vn.hoiam.texts.Texts;

/** The language of a page, read off its address: below {@code /en} English, everywhere else Vietnamese. */
public final class Language {

    /** How addresses of English pages begin. */
    static final String ENGLISH_PREFIX = "/en";

    private static final String ATTRIBUTE = Language.class.getName();

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Locale known) {
            return known;
        }
        // A request that failed before any filter saw it has only its original address.
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return isEnglish(failed == null ? request.getRequestURI() : failed.toString(), request)
                ? Texts.ENGLISH
                : Texts.VIETNAMESE;
    }

    static void remember(HttpServletRequest request, Locale language) {
        request.setAttribute(ATTRIBUTE, language);
    }

    /** What stands before the path in every address of this reader's pages. */
    static String prefix(Locale language) {
        return Texts.ENGLISH.equals(language) ? ENGLISH_PREFIX : "";
    }

    private static boolean isEnglish(String uri, HttpServletRequest request) {
        var prefix = request.getContextPath() + ENGLISH_PREFIX;
        return uri.equals(prefix) || uri.startsWith(prefix + "/");
    }
}
