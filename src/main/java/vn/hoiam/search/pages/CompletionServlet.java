package vn.hoiam.search.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.search.Search;

/** Answers a field in which words are being typed with how they may go on, by what is public. */
@WebServlet(CompletionServlet.PATH)
public class CompletionServlet extends HttpServlet {

    static final String PATH = "/search/completions";

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY_REQUESTS = 429;

    /** Looked up once: the look-up reads the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    transient Search search;

    @Inject
    transient Limits limits;

    @Inject
    transient ClientAddress client;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!limits.allow(Limit.COMPLETE, client.network())) {
            response.setStatus(TOO_MANY_REQUESTS);
            return;
        }
        var list = JSON.createArrayBuilder();
        search.completed(request.getParameter(SearchView.WORDS)).forEach(list::add);
        response.setContentType("application/json");
        response.getOutputStream().write(list.build().toString().getBytes(UTF_8));
    }
}
