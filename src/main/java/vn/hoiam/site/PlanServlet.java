package vn.hoiam.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import vn.hoiam.NotFound;
import vn.hoiam.files.FileType;
import vn.hoiam.files.Shelf;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.Plans;

/** Hands out the papers of plans as they were signed, to everybody, once they are published. Always to be kept, never opened here. */
@WebServlet("/files/plans/signed")
public class PlanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Plans plans;

    @Inject
    transient Shelf shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var plan = plan(request.getParameter("number"), request.getParameter("edition"));
        var lies = shelf.find(plan.file()).orElseThrow(PlanServlet::unknown);
        response.setHeader("Cache-Control", "no-cache");
        // Bytes, not letters: pages have an encoding, set for all answers.
        response.setCharacterEncoding(null);
        response.setContentType(FileType.PDF.mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + plan.number() + "-" + plan.edition() + ".pdf\"");
        response.setContentLengthLong(Files.size(lies));
        Files.copy(lies, response.getOutputStream());
    }

    private PlanDocument plan(String number, String edition) {
        return plans.editions(number == null ? "" : number).stream()
                .filter(plan -> String.valueOf(plan.edition()).equals(edition) && plan.file() != null)
                .findFirst()
                .orElseThrow(PlanServlet::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("plans.unknown");
    }
}
