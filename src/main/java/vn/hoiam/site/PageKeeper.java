package vn.hoiam.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets many read a page that was drawn once. Only pages that are the same for everybody, and only for who brings no cookie:
 * who is signed in, or was, is answered by the page itself.
 */
public class PageKeeper extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUERY = 300;

    /** A form is never among them: each has a key of its own. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "/",
            "/petitions/published",
            "/petitions/map",
            "/petitions/petition",
            "/indicators/units",
            "/indicators/unit",
            "/guide",
            "/deadlines",
            "/deadlines/rules",
            "/deadlines/calendar",
            "/plans",
            "/plans/plan",
            "/plans/task",
            "/plans/results");

    @Inject
    transient KeptPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForEverybody(request)) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        var address = request.getRequestURI() + (query == null ? "" : "?" + query);
        var kept = pages.find(address);
        if (kept.isPresent()) {
            kept.get().answer(request, response);
            return;
        }
        var begun = pages.moment();
        var drawn = new DrawnPage(response);
        chain.doFilter(request, drawn);
        if (drawn.isForEverybody()) {
            var page = drawn.whole();
            pages.keep(address, page, begun);
            page.answer(request, response);
        } else {
            drawn.pass();
        }
    }

    private static boolean isForEverybody(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var page = path.startsWith(Language.ENGLISH_PREFIX + "/")
                ? path.substring(Language.ENGLISH_PREFIX.length())
                : path;
        var query = request.getQueryString();
        return FOR_EVERYBODY.contains(page)
                && "GET".equals(request.getMethod())
                && request.getHeader("Cookie") == null
                && (query == null || query.length() <= LONGEST_QUERY)
                && !Stage.isDevelopment();
    }
}
