package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.accounts.Capacity;
import vn.hoiam.store.ReleaseFile;

/**
 * What may be done in a leader’s place, by capacity and kind of petition: the rows of {@code db/law/mandates.csv} in force on
 * the day. A complaint is settled by the chairman or a deputy; what lies with the leader alone, because it is about the conduct
 * of the unit’s officials, is not for one of them.
 */
public final class Mandates {

    private static final List<CSVRecord> ROWS = new ReleaseFile("/db/law/mandates.csv").rows();

    private Mandates() {}

    static boolean cover(Capacity capacity, Petition petition, LocalDate day) {
        return ROWS.stream()
                .filter(row -> isInForce(row, capacity, day))
                .filter(row -> List.of(row.get("kinds").split(";"))
                        .contains(petition.kind().code()))
                .anyMatch(row -> !petition.concern().isForLeader() || isConfided(row));
    }

    /** The kinds that somebody in this capacity may handle. */
    static List<PetitionKind> kinds(Capacity capacity, LocalDate day) {
        return Stream.of(PetitionKind.values())
                .filter(kind -> ROWS.stream()
                        .filter(row -> isInForce(row, capacity, day))
                        .anyMatch(row -> List.of(row.get("kinds").split(";")).contains(kind.code())))
                .toList();
    }

    /** Whether somebody in this capacity learns of what lies with the leader alone. */
    static boolean coverConfided(Capacity capacity, LocalDate day) {
        return ROWS.stream().anyMatch(row -> isInForce(row, capacity, day) && isConfided(row));
    }

    private static boolean isInForce(CSVRecord row, Capacity capacity, LocalDate day) {
        var until = row.get("valid_until");
        return row.get("capacity").equals(capacity.name())
                && !day.isBefore(LocalDate.parse(row.get("valid_from")))
                && (until.isEmpty() || day.isBefore(LocalDate.parse(until)));
    }

    private static boolean isConfided(CSVRecord row) {
        return Boolean.parseBoolean(row.get("confided"));
    }
}
