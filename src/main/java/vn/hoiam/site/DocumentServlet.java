package vn.hoiam.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import vn.hoiam.NotFound;
import vn.hoiam.documents.Reading;
import vn.hoiam.files.Shelf;
import vn.hoiam.papers.Docx;
import vn.hoiam.papers.Pdf;
import vn.hoiam.petitions.PetitionNumber;

/**
 * Hands out the documents of a case as files, and what was signed of them to the last bit, to officials who handle the case. Always to be
 * kept, never to be opened in the browser.
 */
@WebServlet("/files/documents/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int MOST_DIGITS = 4;

    @Inject
    transient Reading reading;

    @Inject
    transient Shelf shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = PetitionNumber.find(request.getParameter("number")).orElseThrow(DocumentServlet::unknown);
        var position = position(request.getParameter("document"));
        switch (request.getPathInfo() == null ? "" : request.getPathInfo()) {
            case "/docx" ->
                answer(
                        reading.docx(number, position),
                        Docx.MEDIA_TYPE,
                        reading.name(number, position) + ".docx",
                        response);
            case "/pdf" ->
                answer(
                        reading.pdf(number, position),
                        Pdf.MEDIA_TYPE,
                        reading.name(number, position) + ".pdf",
                        response);
            case "/signed" -> {
                var copy = reading.copy(number, position, request.getParameter("file"));
                var lies = shelf.find(copy.name()).orElseThrow(DocumentServlet::unknown);
                answer(Files.readAllBytes(lies), copy.type().mediaType(), copy.shownName(), response);
            }
            default -> throw unknown();
        }
    }

    private static void answer(byte[] bytes, String type, String name, HttpServletResponse response)
            throws IOException {
        new Download(bytes, type, name).answer("no-store", response);
    }

    private static int position(String typed) {
        if (typed == null || !typed.matches("\\d{1," + MOST_DIGITS + "}")) {
            throw unknown();
        }
        return Integer.parseInt(typed);
    }

    private static NotFound unknown() {
        return new NotFound("documents.unknown");
    }
}
