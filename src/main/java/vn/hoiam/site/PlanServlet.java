package vn.hoiam.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.NotFound;
import vn.hoiam.files.FileType;
import vn.hoiam.files.Shelf;
import vn.hoiam.papers.Csv;
import vn.hoiam.papers.Xlsx;
import vn.hoiam.plans.EditionState;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.PlanKeeping;
import vn.hoiam.plans.PlanTasks;
import vn.hoiam.plans.Plans;
import vn.hoiam.plans.TaskTable;
import vn.hoiam.texts.Texts;

/**
 * Hands out published plans to everybody: the paper as it was signed, and the tasks as a table; and the tasks of a draft to whoever works
 * on it. Always to be kept, never opened here.
 */
@WebServlet("/files/plans/*")
public class PlanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Plans plans;

    @Inject
    transient Shelf shelf;

    @Inject
    transient PlanKeeping keeping;

    @Inject
    transient PlanTasks tasks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = request.getParameter("number") == null ? "" : request.getParameter("number");
        var edition = request.getParameter("edition");
        switch (request.getPathInfo() == null ? "" : request.getPathInfo()) {
            case "/signed" -> {
                var plan = published(number, edition)
                        .filter(one -> one.file() != null)
                        .orElseThrow(PlanServlet::unknown);
                answer(
                        Files.readAllBytes(shelf.find(plan.file()).orElseThrow(PlanServlet::unknown)),
                        FileType.PDF.mediaType(),
                        plan,
                        "pdf",
                        response);
            }
            case "/tasks.xlsx" -> {
                var plan = readable(number, edition);
                answer(TaskTable.xlsx(tasks.of(plan), language(request)), Xlsx.MEDIA_TYPE, plan, "xlsx", response);
            }
            case "/tasks.csv" -> {
                var plan = readable(number, edition);
                answer(TaskTable.csv(tasks.of(plan), language(request)), Csv.MEDIA_TYPE, plan, "csv", response);
            }
            default -> throw unknown();
        }
    }

    private static Locale language(HttpServletRequest request) {
        return "en".equals(request.getParameter("language")) ? Texts.ENGLISH : Texts.VIETNAMESE;
    }

    private PlanDocument readable(String number, String edition) {
        return published(number, edition).orElseGet(() -> keeping.document(number, edition(edition)));
    }

    private Optional<PlanDocument> published(String number, String edition) {
        return plans.editions(number).stream()
                .filter(plan -> String.valueOf(plan.edition()).equals(edition))
                .findFirst();
    }

    private static int edition(String typed) {
        if (typed == null || !typed.matches("\\d{1,4}")) {
            throw unknown();
        }
        return Integer.parseInt(typed);
    }

    private static void answer(
            byte[] bytes, String type, PlanDocument plan, String ending, HttpServletResponse response)
            throws IOException {
        new Download(bytes, type, plan.number() + "-" + plan.edition() + "." + ending)
                .answer(plan.state() == EditionState.PUBLISHED ? "no-cache" : "no-store", response);
    }

    private static NotFound unknown() {
        return new NotFound("plans.unknown");
    }
}
