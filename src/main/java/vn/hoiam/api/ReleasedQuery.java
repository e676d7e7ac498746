package vn.hoiam.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.petitions.PublicState;
import vn.hoiam.petitions.ReleasedFilter;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** Which of the released petitions a call asks for, as it stands in its address. */
record ReleasedQuery(String unit, String sector, String state, String late, String q) {

    private static final int LONGEST = 200;
    private static final Set<String> TRUTH = Set.of("true", "false");

    static final ReleasedQuery ALL = new ReleasedQuery(null, null, null, null, null);

    static ReleasedQuery of(MultivaluedMap<String, String> address) {
        return new ReleasedQuery(
                address.getFirst("unit"),
                address.getFirst("sector"),
                address.getFirst("state"),
                address.getFirst("late"),
                address.getFirst("q"));
    }

    /** The filter; a word it does not know is refused, since a program that means it would else read too much. */
    ReleasedFilter filter(Units units, Sectors sectors, LocalDate today) {
        if (late != null && !TRUTH.contains(late)) {
            throw new Unacceptable(ProblemKind.BAD_FILTER, "late", "true, false");
        }
        if (q != null && q.length() > LONGEST) {
            throw new Unacceptable(ProblemKind.BAD_FILTER, "q", "0–" + LONGEST);
        }
        return new ReleasedFilter(
                unit == null ? null : lineage(units),
                sector == null ? null : known(sectors),
                state == null
                        ? null
                        : PublicState.find(state).orElseThrow(() -> unknown("state", PublicState.values())),
                "true".equals(late),
                q,
                today);
    }

    private String known(Sectors sectors) {
        return sectors.find(sector)
                .map(Sector::code)
                .orElseThrow(() -> new Unacceptable(ProblemKind.BAD_FILTER, "sector", "/api/v1/sectors"));
    }

    private List<UnitRow> lineage(Units units) {
        return units.communes().stream()
                .filter(commune -> commune.code().equals(unit))
                .findFirst()
                .map(units::lineage)
                .orElseThrow(() -> new Unacceptable(ProblemKind.BAD_FILTER, "unit", "/api/v1/units"));
    }

    private static Unacceptable unknown(String name, Enum<?>[] known) {
        return new Unacceptable(
                ProblemKind.BAD_FILTER, name, Stream.of(known).map(Enum::name).collect(Collectors.joining(", ")));
    }

    /** For the addresses of other pages of the same list. */
    String narrowing() {
        return part("unit", unit) + part("sector", sector) + part("state", state) + part("late", late) + part("q", q);
    }

    private static String part(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
