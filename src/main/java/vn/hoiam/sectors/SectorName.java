package vn.hoiam.sectors;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.texts.Bilingual;

/**
 * A sector during the time it bears one name: a row of the table, or of {@code db/law/sectors.csv}.
 *
 * @param validUntil the first day on which it is no more, or no more under this name; null while none is known
 */
public record SectorName(String code, Bilingual name, LocalDate validFrom, LocalDate validUntil, int position) {

    public static SectorName of(UnaryOperator<String> column) {
        var until = column.apply("valid_until");
        return new SectorName(
                column.apply("code"),
                new Bilingual(column.apply("name_vi"), column.apply("name_en")),
                LocalDate.parse(column.apply("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until),
                Integer.parseInt(column.apply("position")));
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    public SectorName until(LocalDate day) {
        return new SectorName(code, name, validFrom, day, position);
    }
}
