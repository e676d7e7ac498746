package vn.hoiam.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hoiam.NotFound;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.papers.Pdf;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Printing;
import vn.hoiam.petitions.ReceiptCode;

/**
 * Hands out petitions as papers to be signed: to whoever sends the receipt code, which stands in no address, and to officials
 * who handle the petition.
 */
@WebServlet("/papers/*")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String OWN = "/own";
    private static final String OF_A_CASE = "/case";

    @Inject
    transient Printing printing;

    @Inject
    transient Limits limits;

    @Inject
    transient ClientAddress client;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OWN.equals(request.getPathInfo())) {
            throw new NotFound("petitions.number.unknown");
        }
        limits.mustAllow(Limit.LOOK_UP, client.network());
        answer(printing.own(ReceiptCode.typed(request.getParameter("code"))), response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OF_A_CASE.equals(request.getPathInfo())) {
            throw new NotFound("petitions.number.unknown");
        }
        var number = PetitionNumber.find(request.getParameter("number"))
                .orElseThrow(() -> new NotFound("petitions.number.unknown"));
        answer(printing.atTheDesk(number), response);
    }

    private static void answer(byte[] paper, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        // Bytes, not letters: pages have an encoding, set for all answers.
        response.setCharacterEncoding(null);
        response.setContentType(Pdf.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"don-de-ky.pdf\"");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}
