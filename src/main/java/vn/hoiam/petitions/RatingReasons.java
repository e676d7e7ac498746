package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.store.ReleaseFile;
import vn.hoiam.texts.Bilingual;

/** The reasons a rating may give: dated rows of {@code db/feedback/rating_reasons.csv}. */
public final class RatingReasons {

    private static final List<CSVRecord> ROWS = new ReleaseFile("/db/feedback/rating_reasons.csv").rows();

    private RatingReasons() {}

    /** Those that may be ticked on this day, in their order. */
    public static List<RatingReason> at(LocalDate day) {
        return ROWS.stream()
                .filter(row -> isInForce(row, day))
                .map(RatingReasons::reason)
                .toList();
    }

    /** Those with these codes, in force today or once. */
    static List<RatingReason> named(Collection<String> codes) {
        return ROWS.stream()
                .filter(row -> codes.contains(row.get("code")))
                .map(RatingReasons::reason)
                .distinct()
                .toList();
    }

    private static RatingReason reason(CSVRecord row) {
        return new RatingReason(
                row.get("code"),
                Boolean.parseBoolean(row.get("good")),
                new Bilingual(row.get("name_vi"), row.get("name_en")));
    }

    private static boolean isInForce(CSVRecord row, LocalDate day) {
        var until = row.get("valid_until");
        return !day.isBefore(LocalDate.parse(row.get("valid_from")))
                && (until.isEmpty() || day.isBefore(LocalDate.parse(until)));
    }
}
