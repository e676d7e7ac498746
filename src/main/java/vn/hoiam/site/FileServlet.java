package vn.hoiam.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.hoiam.files.FileType;
import vn.hoiam.files.Shelf;
import vn.hoiam.files.StoredFiles;

/**
 * Hands out the files of petitions and of messages to whoever may see them ({@link FileSight}). For anybody else a file is not
 * there.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{32})(/preview)?");

    @Inject
    transient StoredFiles stored;

    @Inject
    transient Shelf shelf;

    @Inject
    transient FileSight sight;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches() || !answer(path.group(1), path.group(2) != null, request, response)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean answer(String name, boolean isPreview, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var seen = sight.look(name, request.getParameter("ticket"));
        if (seen.isEmpty()) {
            return false;
        }
        var file = stored.find(name);
        var lies = isPreview ? shelf.findPreview(name) : shelf.find(name);
        if (file.isEmpty() || lies.isEmpty()) {
            return false;
        }
        response.setHeader("Cache-Control", seen.get().isPublic() ? "no-cache" : "no-store");
        // Bytes, not letters: pages have an encoding, set for all answers.
        response.setCharacterEncoding(null);
        response.setContentType((isPreview ? FileType.JPEG : file.get().type()).mediaType());
        response.setHeader(
                "Content-Disposition",
                isPreview
                        ? "inline"
                        : Download.attachment(
                                seen.get().isPublic()
                                        ? seen.get().publicName()
                                        : file.get().shownName()));
        send(lies.get(), response);
        return true;
    }

    private static void send(Path lies, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(Files.size(lies));
        Files.copy(lies, response.getOutputStream());
    }
}
