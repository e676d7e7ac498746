package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.store.ReleaseFile;

/**
 * Which points have to be settled before a reply to a petition of a kind is proposed, and which the leader confirms again
 * with their signature: the rows of {@code db/law/reply_checks.csv} in force on the day.
 */
public final class ReplyChecks {

    private static final List<CSVRecord> ROWS = new ReleaseFile("/db/law/reply_checks.csv").rows();

    private ReplyChecks() {}

    /** The points asked at an act on this day: {@link Act#PROPOSE} or {@link Act#SIGN}. */
    public static Set<ReplyPoint> at(Act act, PetitionKind kind, LocalDate day) {
        return ROWS.stream()
                .filter(row -> List.of(row.get("kinds").split(";")).contains(kind.code()))
                .filter(row -> List.of(row.get("acts").split(";")).contains(act.name()))
                .filter(row -> isInForce(row, day))
                .map(row -> ReplyPoint.valueOf(row.get("point")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReplyPoint.class)));
    }

    private static boolean isInForce(CSVRecord row, LocalDate day) {
        var until = row.get("valid_until");
        return !day.isBefore(LocalDate.parse(row.get("valid_from")))
                && (until.isEmpty() || day.isBefore(LocalDate.parse(until)));
    }
}
