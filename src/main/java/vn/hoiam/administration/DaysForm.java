package vn.hoiam.administration;

import java.io.IOException;
import java.io.Serial;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.calendar.CalendarDay;

/** Many days at once, pasted as the table that releases bring. Nothing is taken while one row is wrong. */
public class DaysForm implements DayEntry {

    public static final String HEADER = "day,kind,name_vi,name_en,works,certainty,basis_vi,basis_en";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_ROWS = 400;
    private static final int MOST_FAULTS = 20;

    private String rows;

    @Override
    public String field() {
        return "rows";
    }

    @Override
    public List<CalendarDay> days() {
        var records = records();
        var problems = new ArrayList<WrongWord>();
        var days = new ArrayList<CalendarDay>();
        Set<String> seen = new HashSet<>();
        for (var record : records) {
            var row = record.getRecordNumber() + 1;
            if (!record.isConsistent()) {
                problems.add(wrong("administration.calendar.columns").inRow(field(), row));
                continue;
            }
            var typed = new TypedDay(record::get);
            var faults = typed.problemsOfRow();
            faults.forEach(fault -> problems.add(fault.inRow(field(), row)));
            if (!seen.add(record.get("day").strip())) {
                problems.add(wrong("administration.calendar.twice").inRow(field(), row));
            } else if (faults.isEmpty()) {
                days.add(typed.day());
            }
        }
        FaultyEntry.refuse(problems.stream().limit(MOST_FAULTS).toList());
        return days;
    }

    private List<CSVRecord> records() {
        if (rows == null || rows.isBlank()) {
            throw new FaultyEntry(List.of(wrong("administration.calendar.rows.required")));
        }
        if (rows.length() > MOST_CHARACTERS) {
            throw new FaultyEntry(List.of(wrong("administration.calendar.rows.long")));
        }
        // Spreadsheets begin a saved table with a mark that nobody sees.
        var text = rows.replaceFirst("^\\uFEFF", "").strip();
        if (!text.lines().findFirst().orElse("").strip().equals(HEADER)) {
            throw new FaultyEntry(List.of(wrong("administration.calendar.header", HEADER)));
        }
        var records = read(text);
        if (records.isEmpty() || records.size() > MOST_ROWS) {
            throw new FaultyEntry(List.of(wrong("administration.calendar.rows.many", MOST_ROWS, records.size())));
        }
        return records;
    }

    private List<CSVRecord> read(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalStateException noTable) {
            var faulty = new FaultyEntry(List.of(wrong("administration.calendar.quotes")));
            faulty.initCause(noTable);
            throw faulty;
        }
    }

    private WrongWord wrong(String textKey, Object... words) {
        return WrongWord.of(field(), textKey, words);
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }
}
