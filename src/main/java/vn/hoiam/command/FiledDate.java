package vn.hoiam.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.Refusal;
import vn.hoiam.law.Basis;
import vn.hoiam.texts.Texts;

/**
 * A due date that somebody filed, beside the one that is counted.
 *
 * @param due null when it cannot be counted
 * @param filed as it stands in the file
 * @param refusal why the two cannot be compared; null when they can
 */
record FiledDate(String id, String kind, String step, LocalDate due, String filed, Refusal refusal) {

    static final List<String> COLUMNS = List.of("id", "kind", "step", "from", "options", "due");

    static FiledDate of(CSVRecord row, Basis basis) {
        var id = cell(row, "id");
        var kind = cell(row, "kind");
        var step = cell(row, "step");
        var filed = cell(row, "due");
        try {
            var due = Question.of(kind, step, cell(row, "from"), words(cell(row, "options")))
                    .reckon(basis)
                    .due();
            return new FiledDate(id, kind, step, due, filed, unreadable(filed));
        } catch (Refusal refusal) {
            return new FiledDate(id, kind, step, null, filed, refusal);
        }
    }

    boolean agrees() {
        return refusal == null && due.equals(LocalDate.parse(filed));
    }

    /** Why the two do not agree. */
    String reason(Locale reader) {
        return refusal == null
                ? Texts.of(reader, "command.deadline.differs")
                : Texts.of(reader, refusal.textKey(), refusal.words());
    }

    String line(Locale reader) {
        return refusal == null
                ? Texts.of(reader, "command.deadline.mismatch", id, kind, step, due.toString(), filed)
                : Texts.of(reader, "command.deadline.uncounted", id, kind, step, reason(reader));
    }

    private static Refusal unreadable(String filed) {
        try {
            Question.read(filed, "command.deadline.filed", LocalDate::parse);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A row that is too short has nothing in its last columns. */
    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
