package vn.hoiam.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The description of this API for programs and those who write them. */
@Path("/v1/openapi.json")
@RequestScoped
public class OpenApiEndpoint {

    @Context
    Request request;

    @GET
    public Response get() throws IOException {
        return Answers.cacheable(document(), request);
    }

    static String document() throws IOException {
        try (var document = OpenApiEndpoint.class.getResourceAsStream("/api/openapi.json")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
