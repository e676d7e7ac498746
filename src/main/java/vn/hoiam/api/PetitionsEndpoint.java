package vn.hoiam.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import vn.hoiam.Refusal;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.Intake;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.SubmissionKey;

/** Petitions for programs: hand one in, read what is public of one or of all. */
@Path("/v1/petitions")
@RequestScoped
public class PetitionsEndpoint {

    static final String KEY = "Idempotency-Key";

    @Inject
    Intake intake;

    @Inject
    PublicPetitions petitions;

    @Inject
    PublicLists lists;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    @Context
    HttpServletRequest request;

    /** The body is read by hand: its size must be known to be small before anything is made of it. */
    @POST
    public Response submit() throws IOException {
        var key = key(Collections.list(request.getHeaders(KEY)));
        var form = PetitionReader.read(CallBody.read(request));
        form.setLanguage(ReaderLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        limits.mustAllow(Limit.SUBMIT, client.network());
        var receipt = intake.submit(key, form);
        return Answers.of(Written.receipt(receipt))
                .status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.LOCATION, Written.address(receipt.number()))
                .build();
    }

    @GET
    public Response list(@QueryParam("page") String page, @QueryParam("size") String size, @Context UriInfo address) {
        var query = ReleasedQuery.of(address.getQueryParameters());
        return Answers.of(lists.list(Paging.of(page, size), query)).build();
    }

    @GET
    @Path("/{number}")
    public Response get(@PathParam("number") String number) {
        return Answers.of(petitions.get(new PetitionNumber(number))).build();
    }

    static SubmissionKey key(List<String> sent) {
        if (sent.size() != 1) {
            throw new Unacceptable(ProblemKind.BAD_KEY, KEY);
        }
        try {
            return new SubmissionKey(Channel.API, sent.get(0));
        } catch (Refusal malformed) {
            throw new Unacceptable(ProblemKind.BAD_KEY, KEY);
        }
    }
}
