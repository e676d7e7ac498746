package vn.hoiam.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.hoiam.store.Settings;
import vn.hoiam.store.TileTemplate;

/** What every answer of the portal tells the browser not to do. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** They alone may ask where their reader is, and a browser asks the reader first. */
    private static final Set<String> WITH_PIN = Set.of("/petitions/submit", "/petitions/file");

    private static final Set<String> WITH_MAP = Set.of("/petitions/submit", "/petitions/file", "/petitions/map");
    private static final String SEARCH = "/search";
    private static final String SECRET = "/denunciations/";
    private static final String CSP = "Content-Security-Policy";
    private static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'";

    /** The page of search asks the portal how words that are typed may go on. */
    private static final String ASKING = STRICT.replace("img-src", "connect-src 'self'; img-src");

    // What a citizen sent may be seen or kept, and do nothing.
    private static final String FILE = "sandbox; default-src 'none'";

    /** What stands between the pages and the network fetches for them, from the portal alone, and does nothing else. */
    private static final String WORKER = "default-src 'none'; script-src 'self'; connect-src 'self'";

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=%s, microphone=(), payment=(), " + "usb=(), browsing-topics=()";

    private boolean isHttps;
    private String withMap;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        isHttps = Settings.get("HOIAM_PUBLIC_URL", "").toLowerCase(Locale.ROOT).startsWith("https://");
        withMap = withMap(TileTemplate.ofThisPortal());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var isDesk = isDesk(request);
        response.setHeader(CSP, policy(request));
        if (isWorker(request)) {
            response.setHeader("Service-Worker-Allowed", request.getContextPath() + "/");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", PERMISSIONS.formatted(isAmong(WITH_PIN, request) ? "(self)" : "()"));
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        // What answers a form may show what only its sender may see: a receipt, a reply.
        response.setHeader(
                "Cache-Control",
                isDesk || "POST".equals(request.getMethod()) || leavesNoTrace(request) ? "no-store" : "no-cache");
        if (isHttps) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, new OnePolicy(response, isDesk));
    }

    private String policy(HttpServletRequest request) {
        if (isFile(request)) {
            return FILE;
        }
        if (isWorker(request)) {
            return WORKER;
        }
        return isAmong(WITH_MAP, request) ? withMap : SEARCH.equals(page(request)) ? ASKING : STRICT;
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/files/");
    }

    /** Pages with a map fetch the communes, and the ground below them where the operator has it. */
    static String withMap(Optional<TileTemplate> tiles) {
        return STRICT.replace(
                "img-src 'self' data:;",
                "connect-src 'self'; img-src 'self' data:"
                        + tiles.map(tile -> " " + tile.origin()).orElse("") + ";");
    }

    private static boolean isAmong(Set<String> pages, HttpServletRequest request) {
        return pages.contains(page(request));
    }

    /** Nobody who has this browser after the reader is to find these pages in it. */
    private static boolean leavesNoTrace(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith(SECRET) || path.startsWith(Language.ENGLISH_PREFIX + SECRET);
    }

    private static boolean isWorker(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith("/assets/") && path.endsWith("/worker.js");
    }

    /** The path by its Vietnamese address. */
    private static String page(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith(Language.ENGLISH_PREFIX + "/") ? path.substring(Language.ENGLISH_PREFIX.length()) : path;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isDesk(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith("/desk/") || path.startsWith(Language.ENGLISH_PREFIX + "/desk/");
    }

    /**
     * PrimeFaces adds its policy with a fresh nonce to every page that Faces renders. On the desk it takes the place of ours, so
     * that exactly one counts; on public pages it is dropped.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean isDesk;

        OnePolicy(HttpServletResponse response, boolean isDesk) {
            super(response);
            this.isDesk = isDesk;
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else if (!isTellTale(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            if ((isDesk || !CSP.equalsIgnoreCase(name)) && !isTellTale(name)) {
                super.setHeader(name, value);
            }
        }

        /** Without the host's name, which behind a proxy is not the public one. */
        @Override
        public void sendRedirect(String location) throws IOException {
            if (location.startsWith("/") && !location.startsWith("//")) {
                resetBuffer();
                setStatus(SC_FOUND);
                setHeader("Location", location);
                flushBuffer();
            } else {
                super.sendRedirect(location);
            }
        }

        private static boolean isTellTale(String name) {
            return "X-Powered-By".equalsIgnoreCase(name) || "Server".equalsIgnoreCase(name);
        }
    }
}
