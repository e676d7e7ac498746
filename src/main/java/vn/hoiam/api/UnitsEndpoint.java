package vn.hoiam.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.hoiam.papers.Csv;
import vn.hoiam.units.Units;

/** The communes and wards of today and their figures, for programs. */
@Path("/v1/units")
@RequestScoped
public class UnitsEndpoint {

    @Inject
    Units units;

    @Inject
    PublicFigures figures;

    @Context
    Request request;

    @GET
    public Response list() {
        var communes = Written.JSON.createArrayBuilder();
        units.communes()
                .forEach(unit -> communes.add(Written.unit(unit.code(), unit.fullName())
                        .add("type", unit.type().name())));
        return Answers.cacheable(
                Written.JSON
                        .createObjectBuilder()
                        .add("units", communes)
                        .build()
                        .toString(),
                request);
    }

    @GET
    @Path("/{code}/figures")
    public Response figures(
            @PathParam("code") String code, @QueryParam("from") String from, @QueryParam("to") String to) {
        return Answers.of(figures.of(code, from, to)).build();
    }

    /** The same of all units as one table, for spreadsheets. */
    @GET
    @Path("/figures.csv")
    public Response table(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("lang") String language) {
        return Response.ok(figures.table(from, to, language), Csv.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hoi-am-figures.csv\"")
                .build();
    }
}
