package vn.hoiam.petitions;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.texts.Bilingual;

/**
 * How urgent a petition may be: one row of {@code db/law/urgency.csv}. Within how many working days it is to be answered then
 * is told by the rules whose variant bears its code.
 *
 * @param rank the higher, the more urgent; nought for what waits its turn
 * @param about when it is the right one
 */
public record UrgencyLevel(
        String code, int rank, Bilingual name, Bilingual about, LocalDate validFrom, LocalDate validUntil) {

    static UrgencyLevel of(CSVRecord row) {
        var until = row.get("valid_until");
        return new UrgencyLevel(
                row.get("code"),
                Integer.parseInt(row.get("rank")),
                new Bilingual(row.get("name_vi"), row.get("name_en")),
                new Bilingual(row.get("about_vi"), row.get("about_en")),
                LocalDate.parse(row.get("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    /** Whether it goes before others. */
    public boolean isPressing() {
        return rank > 0;
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }
}
