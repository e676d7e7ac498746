package vn.hoiam.command;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Locale;

/** What {@code ./hoiam deadline} has to say, for programs. */
final class DeadlineJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private DeadlineJson() {}

    static String of(Answer answer) {
        return JSON.createObjectBuilder()
                .add("due", answer.due().toString())
                .add("rule", answer.rule())
                .add("calendar", answer.calendar())
                .add("basis", answer.basis())
                .add("explanation", array(answer.explanation()))
                .add("warnings", array(answer.warnings()))
                .add("rules", answer.rules())
                .build()
                .toString();
    }

    static String of(FiledDates dates, Locale reader) {
        var mismatches = JSON.createArrayBuilder();
        for (var row : dates.mismatches()) {
            var mismatch = JSON.createObjectBuilder().add("id", row.id());
            if (row.due() == null) {
                mismatch.addNull("due");
            } else {
                mismatch.add("due", row.due().toString());
            }
            mismatches.add(mismatch.add("filed", row.filed()).add("reason", row.reason(reader)));
        }
        return JSON.createObjectBuilder()
                .add("rows", dates.rows())
                .add("agree", dates.agree())
                .add("mismatches", mismatches)
                .build()
                .toString();
    }

    private static JsonArrayBuilder array(List<String> lines) {
        var array = JSON.createArrayBuilder();
        lines.forEach(array::add);
        return array;
    }
}
