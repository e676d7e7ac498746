package vn.hoiam.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hoiam.Incident;
import vn.hoiam.NotFound;
import vn.hoiam.Outage;
import vn.hoiam.Refusal;
import vn.hoiam.limits.TooMany;

/** Answers for every call that failed: refused by a rule, not here, or broken on our side. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException call
                && call.getResponse().getStatus() < 500) {
            return answer(call);
        }
        if (failure instanceof NotFound missing) {
            return answer(ProblemDocument.of(ProblemKind.NOT_FOUND, missing, List.of()))
                    .build();
        }
        if (failure instanceof TooMany often) {
            return answer(ProblemDocument.of(often))
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            Math.max(1, often.retryAfter().toSeconds()))
                    .build();
        }
        if (failure instanceof Refusal refusal) {
            return answer(ProblemDocument.of(refusal)).build();
        }
        var incident = Incident.of(failure, request);
        return Outage.isBehind(failure)
                ? answer(ProblemDocument.failed(ProblemKind.BUSY, incident))
                        .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER)
                        .build()
                : answer(ProblemDocument.failed(ProblemKind.BROKEN, incident)).build();
    }

    private Response answer(WebApplicationException call) {
        var theirs = call.getResponse();
        var ours = answer(ProblemDocument.of(theirs.getStatus()));
        var allowed = theirs.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? ours.build()
                : ours.header(HttpHeaders.ALLOW, allowed).build();
    }

    private ResponseBuilder answer(ProblemDocument problem) {
        var reader = ReaderLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem.in(reader).toString().getBytes(StandardCharsets.UTF_8));
    }
}
