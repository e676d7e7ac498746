package vn.hoiam.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.petitions.ReleasedPetitions;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.units.Units;

/** The released petitions as a list, page by page. */
@ApplicationScoped
public class PublicLists {

    @Inject
    ReleasedPetitions released;

    @Inject
    Units units;

    @Inject
    Sectors sectors;

    @Inject
    Clock clock;

    JsonObject list(Paging paging, ReleasedQuery query) {
        var filter = query.filter(units, sectors, LocalDate.now(clock));
        var slice = released.list(filter, paging.first(), paging.size());
        var rows = Written.JSON.createArrayBuilder();
        slice.rows().forEach(row -> rows.add(Written.row(row, units.row(row.unitId()))));
        return Written.JSON
                .createObjectBuilder()
                .add("petitions", rows)
                .add("page", paging.page())
                .add("size", paging.size())
                .add("total", slice.total())
                .add("links", paging.links(slice.total(), query.narrowing()))
                .build();
    }
}
