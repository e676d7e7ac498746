package vn.hoiam.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import vn.hoiam.Incident;
import vn.hoiam.Outage;
import vn.hoiam.texts.Texts;

/**
 * Answers for everything that failed, inside Faces and outside: a page in the reader's language, or a problem document for
 * programs. Without a failure behind it, it shows the page that a half-loaded page was sent to.
 */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var page = page(request);
        response.setStatus(page.status());
        response.setHeader("Cache-Control", "no-store");
        if (page == ErrorPage.BUSY) {
            response.setHeader("Retry-After", Integer.toString(Outage.RETRY_AFTER));
        }
        if (failedAddress(request).startsWith(request.getContextPath() + "/api/")) {
            writeProblem(page, request, response);
            return;
        }
        request.setAttribute(ErrorPage.CHOSEN, page);
        try {
            request.getRequestDispatcher("/WEB-INF/errors/error.xhtml").forward(new Reading(request), response);
        } catch (ServletException | IOException | RuntimeException faces) {
            writePlainly(page, request, response);
        }
    }

    private static ErrorPage page(HttpServletRequest request) {
        if (request.getAttribute(ErrorPage.CHOSEN) instanceof ErrorPage chosen) {
            return chosen;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && Refusals.find(failure).isEmpty()) {
            Incident.of(failure, request);
            if (Outage.isBehind(failure)) {
                return ErrorPage.BUSY;
            }
        }
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            return ErrorPage.of(status);
        }
        if (Incident.isNumber(request.getParameter(Incident.NUMBER))) {
            request.setAttribute(Incident.NUMBER, request.getParameter(Incident.NUMBER));
        }
        return ErrorPage.at(request.getPathInfo());
    }

    private static String failedAddress(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static void writeProblem(ErrorPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        var incident = request.getAttribute(Incident.NUMBER);
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d%s}"
                        .formatted(
                                Texts.of(Locale.ENGLISH, page.textKey() + ".title"),
                                page.status(),
                                incident == null ? "" : ",\"incident\":\"" + incident + "\""));
    }

    /** The last resort, when even the error page cannot be drawn. */
    private static void writePlainly(ErrorPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var language = Language.of(request);
        response.resetBuffer();
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"%s\"><title>%s</title><h1>%s</h1><p>%s</p></html>"
                        .formatted(
                                language.getLanguage(),
                                Texts.of(language, "site.name"),
                                Texts.of(language, page.textKey() + ".title"),
                                Texts.of(language, page.textKey() + ".text")));
    }

    /** The failed request seen as one that only reads: Faces must not act on what was sent a second time. */
    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
