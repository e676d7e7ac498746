package vn.hoiam.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoiam.Incident;
import vn.hoiam.Outage;
import vn.hoiam.texts.Texts;

/**
 * Where every request comes in: takes the language off the address, knows one address for each page, and sees to it that
 * whatever goes wrong behind it is answered by a page of our own.
 */
public class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What may follow /en: words of a page's address. A forward could reach WEB-INF, so nothing else passes. */
    private static final Pattern PAGE = Pattern.compile("(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*/?");

    /** The server reads no longer form; what it drops silently must not be taken for an empty one. */
    private static final long MOST_BYTES = 8_000_000;

    /** With files a form may be longer: five of ten megabytes and the text. The same number stands in web.xml. */
    private static final long MOST_BYTES_WITH_FILES = 56_000_000;

    private static final Pattern FORM_WITH_FILES = Pattern.compile(
            "(/en)?/(petitions/(submit|file|follow|messages)|desk/petitions/(step|entry|messages)|desk/documents/document|desk/plans/(plan|progress))");

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f\\\\;]");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        try {
            if (request.getContentLengthLong() > mostBytes(request, path)) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else if (!carriesFiles(request, path)) {
                if (isMultipart(request) && !path.startsWith("/api/")) {
                    // Nobody else reads files; the server would only put them aside on its disk.
                    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                    return;
                }
                open(path, request, response, chain);
            } else if (isReadable(request, response)) {
                try {
                    open(path, request, response, chain);
                } finally {
                    forgetFiles(request);
                }
            }
        } catch (IOException | ServletException | RuntimeException failure) {
            answer(failure, request, response);
        }
    }

    private static long mostBytes(HttpServletRequest request, String path) {
        return carriesFiles(request, path) ? MOST_BYTES_WITH_FILES : MOST_BYTES;
    }

    /** The pages that take files, in both languages. */
    private static boolean carriesFiles(HttpServletRequest request, String path) {
        return isMultipart(request) && FORM_WITH_FILES.matcher(path).matches();
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Reads the form before any page does: of one that is too long, or cut off, nothing is to be believed. */
    private static boolean isReadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLong) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (IOException | ServletException cutOff) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
        return false;
    }

    /** The server has put long files aside on its disk as they came, with all that cameras write into them. */
    private static void forgetFiles(HttpServletRequest request) throws IOException, ServletException {
        for (var part : request.getParts()) {
            part.delete();
        }
    }

    private static void open(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (path.equals(Language.ENGLISH_PREFIX)) {
            response.sendRedirect(request.getContextPath() + Language.ENGLISH_PREFIX + "/");
        } else if (path.startsWith(Language.ENGLISH_PREFIX + "/")) {
            Language.remember(request, Texts.ENGLISH);
            openInEnglish(path.substring(Language.ENGLISH_PREFIX.length()), request, response);
        } else if (isNoPublicAddress(path)) {
            Language.remember(request, Texts.VIETNAMESE);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Language.remember(request, Texts.VIETNAMESE);
            chain.doFilter(request, response);
        }
    }

    private static void openInEnglish(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!PAGE.matcher(path).matches()
                || path.startsWith(Language.ENGLISH_PREFIX + "/")
                || path.startsWith("/api/")
                || path.startsWith("/assets/")
                || path.startsWith("/files/")
                || path.startsWith("/papers/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher(path.equals("/") ? "/index" : path).forward(request, response);
    }

    /** Pages have addresses without an ending, shared files come from /assets. */
    private static boolean isNoPublicAddress(String path) {
        return CONTROL.matcher(path).find()
                || path.contains("%0")
                || path.startsWith("/resources/")
                || path.startsWith("/webjars/")
                || path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }

    private static void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            Incident.of(failure, request);
            return;
        }
        response.resetBuffer();
        var refusal = Refusals.find(failure);
        if (refusal.isPresent()) {
            response.sendError(Refusals.page(refusal.get()).status());
        } else {
            Incident.of(failure, request);
            response.sendError(
                    Outage.isBehind(failure)
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
