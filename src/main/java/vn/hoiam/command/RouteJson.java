package vn.hoiam.command;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.proposals.Proposal;
import vn.hoiam.routing.TextRoute;
import vn.hoiam.units.UnitCandidate;

/** What {@code ./hoiam route} has to say of one sentence: one line of JSON. */
final class RouteJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private RouteJson() {}

    static String of(TextRoute route, Locale reader) {
        var alternatives = route.places().others().stream()
                .map(UnitCandidate::unit)
                .map(unit -> unit.code())
                .toList();
        return JSON.createObjectBuilder()
                .add("codes", JSON.createArrayBuilder(route.places().codes()))
                .add("body", route.body().in(reader))
                .add("body_level", route.level().key())
                .add("kind", code(route.kind()))
                .add("sector", code(route.sector()))
                .add("confidence", BigDecimal.valueOf(route.confidence()).setScale(2, RoundingMode.HALF_UP))
                .add("ambiguous", route.isAmbiguous())
                .add("matched", JSON.createArrayBuilder(route.words()))
                .add("why", route.why().in(reader))
                .add("alternatives", JSON.createArrayBuilder(alternatives))
                .build()
                .toString();
    }

    private static JsonValue code(Optional<Proposal> proposal) {
        return proposal.<JsonValue>map(one -> JSON.createValue(one.code())).orElse(JsonValue.NULL);
    }
}
