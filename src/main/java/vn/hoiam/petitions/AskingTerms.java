package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.store.ReleaseFile;

/** How long after an answer its sender is asked again: dated rows of {@code db/feedback/asking_later.csv}. */
final class AskingTerms {

    private static final List<CSVRecord> ROWS = new ReleaseFile("/db/feedback/asking_later.csv").rows();

    private AskingTerms() {}

    /**
     * From so many days after the answer on, and not any more once so many have passed: nobody is asked about what is long ago.
     */
    record Term(int afterDays, int untilDays) {}

    /** The term in force on a day; empty where nobody is asked. */
    static Optional<Term> at(LocalDate day) {
        return ROWS.stream()
                .filter(row -> isInForce(row, day))
                .map(row -> new Term(Integer.parseInt(row.get("after_days")), Integer.parseInt(row.get("until_days"))))
                .findFirst();
    }

    private static boolean isInForce(CSVRecord row, LocalDate day) {
        var until = row.get("valid_until");
        return !day.isBefore(LocalDate.parse(row.get("valid_from")))
                && (until.isEmpty() || day.isBefore(LocalDate.parse(until)));
    }
}
