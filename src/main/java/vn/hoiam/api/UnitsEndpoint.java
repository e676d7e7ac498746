package vn.hoiam.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.hoiam.units.Units;

/** The communes and wards of today, for programs. */
@Path("/v1/units")
@RequestScoped
public class UnitsEndpoint {

    @Inject
    Units units;

    @Context
    Request request;

    @GET
    public Response list() {
        var communes = Json.createArrayBuilder();
        units.communes()
                .forEach(unit -> communes.add(Written.unit(unit.code(), unit.fullName())
                        .add("type", unit.type().name())));
        return Answers.cacheable(
                Json.createObjectBuilder().add("units", communes).build().toString(), request);
    }
}
