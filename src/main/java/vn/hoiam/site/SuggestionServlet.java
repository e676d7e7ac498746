package vn.hoiam.site;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;

/** Answers a form that is being written with what it might suggest. What it is sent is read once, and kept nowhere. */
@WebServlet(SuggestionServlet.PATH)
public class SuggestionServlet extends HttpServlet {

    static final String PATH = "/petitions/suggestions";

    private static final long serialVersionUID = 1L;

    /** As many letters as the script sends; it tells enough of what a text is. */
    private static final int MOST_LETTERS = 2000;

    private static final int TOO_MANY_REQUESTS = 429;

    /** Looked up once: the look-up reads the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    transient Suggestions suggestions;

    @Inject
    transient PageAddress address;

    @Inject
    transient Limits limits;

    @Inject
    transient ClientAddress client;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!limits.allow(Limit.SUGGEST, client.network())) {
            response.setStatus(TOO_MANY_REQUESTS);
            return;
        }
        var list = JSON.createArrayBuilder();
        found(request).forEach(suggestion -> list.add(written(suggestion)));
        response.setContentType("application/json");
        response.getOutputStream().write(list.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<Suggestion> found(HttpServletRequest request) {
        var subject = beginning(request, "subject");
        var text = beginning(request, "text");
        var kind = request.getParameter("kind");
        var sector = request.getParameter("sector");
        return "true".equals(request.getParameter("desk"))
                ? suggestions.toClerk(subject, text, kind, sector)
                : suggestions.toCitizen(subject, text, kind, sector);
    }

    private static String beginning(HttpServletRequest request, String field) {
        var typed = request.getParameter(field);
        return typed == null || typed.length() <= MOST_LETTERS ? typed : typed.substring(0, MOST_LETTERS);
    }

    private JsonObject written(Suggestion suggestion) {
        var written = JSON.createObjectBuilder();
        add(written, "field", suggestion.field());
        add(written, "code", suggestion.code());
        add(written, "address", suggestion.path() == null ? null : address.of(suggestion.path()));
        add(written, "sentence", suggestion.sentence());
        add(written, "button", suggestion.button());
        add(written, "because", suggestion.because());
        return written.build();
    }

    private static void add(JsonObjectBuilder written, String name, String value) {
        if (value != null) {
            written.add(name, value);
        }
    }
}
