package vn.hoiam.units;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.store.ReleaseFile;

/** The units and successions that a release brings in {@code db/units}, for whoever works without a database. */
public final class ReleasedUnits {

    private ReleasedUnits() {}

    public static KnownUnits on(LocalDate day) {
        return KnownUnits.on(day, 0, rows(), successions());
    }

    /** All units; a row’s id is the number of its line. */
    public static List<UnitRow> rows() {
        return new ReleaseFile("/db/units/units.csv")
                .rows().stream()
                        .map(line -> new UnitRow(
                                line.getRecordNumber(),
                                line.get("code"),
                                LocalDate.parse(line.get("valid_from")),
                                day(line.get("valid_until")),
                                UnitLevel.valueOf(line.get("level")),
                                UnitType.valueOf(line.get("type")),
                                line.get("name"),
                                line.get("name_en"),
                                line.get("other_name"),
                                line.get("parent_code"),
                                line.get("province_code"),
                                Boolean.parseBoolean(line.get("confirmed"))))
                        .toList();
    }

    public static List<SuccessionRow> successions() {
        return new ReleaseFile("/db/units/successions.csv")
                .rows().stream()
                        .map(line -> new SuccessionRow(
                                line.get("from_code"),
                                LocalDate.parse(line.get("from_valid_from")),
                                line.get("to_code"),
                                LocalDate.parse(line.get("to_valid_from")),
                                Share.valueOf(line.get("share")),
                                LocalDate.parse(line.get("effective_on")),
                                line.get("basis"),
                                null,
                                Boolean.parseBoolean(line.get("confirmed"))))
                        .toList();
    }

    private static LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
