package vn.hoiam.phrases;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.store.ReleaseFile;

/** The phrases every unit finds from its first day on, as the release brings them: rows with the days they are offered on. */
final class PortalPhrases {

    private static final List<CSVRecord> ROWS = new ReleaseFile("/db/phrases/phrases.csv").rows();

    private PortalPhrases() {}

    static List<PhraseRow> on(LocalDate day) {
        return ROWS.stream()
                .filter(row -> !day.isBefore(LocalDate.parse(row.get("valid_from"))))
                .filter(row ->
                        row.get("valid_until").isEmpty() || day.isBefore(LocalDate.parse(row.get("valid_until"))))
                .map(PortalPhrases::row)
                .toList();
    }

    private static PhraseRow row(CSVRecord row) {
        return new PhraseRow(
                row.get("code"),
                row.get("name"),
                row.get("text"),
                row.get("sector").isEmpty() ? null : row.get("sector"),
                row.get("kind").isEmpty() ? null : PetitionKind.valueOf(row.get("kind")),
                true);
    }
}
