package vn.hoiam.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.Sectors;

/** The sectors a petition may be about, and those that take petitions no more, for programs. */
@Path("/v1/sectors")
@RequestScoped
public class SectorsEndpoint {

    @Inject
    Sectors sectors;

    @Context
    Request request;

    @GET
    public Response list() {
        var list = Written.JSON.createArrayBuilder();
        sectors.begun().forEach(sector -> list.add(written(sector)));
        return Answers.cacheable(
                Written.JSON.createObjectBuilder().add("sectors", list).build().toString(), request);
    }

    private JsonObjectBuilder written(Sector sector) {
        var written = Written.unit(sector.code(), sectors.name(sector.code()));
        Written.put(written, "validFrom", sector.validFrom());
        if (sector.validUntil() != null) {
            Written.put(written, "validUntil", sector.validUntil());
        }
        return written;
    }
}
