package vn.hoiam.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.petitions.ReplyForm;
import vn.hoiam.store.ReleaseFile;

/**
 * What a reply of the demo undertakes.
 *
 * @param measure null where nothing is to be done
 */
record Pledge(String measure, String byWhom, LocalDate due, String contact) {

    private static final List<CSVRecord> ROWS = new ReleaseFile("/db/demo/measures.csv").rows();

    /** That of a situation or of a case of its own, by the words of its petition; nothing but whom to ask where none is told. */
    static Pledge of(String told, Map<String, String> words, LocalDate due, String contact) {
        return ROWS.stream()
                .filter(row -> row.get("case").equals(told))
                .findFirst()
                .map(row -> new Pledge(
                        Situation.fill(row.get("measure"), words),
                        Situation.fill(row.get("by_whom"), words),
                        due,
                        contact))
                .orElse(new Pledge(null, null, null, contact));
    }

    ReplyForm reply(String words) {
        var form = new ReplyForm();
        form.setText(words);
        form.setAnswered(true);
        form.setMeasure(measure);
        form.setByWhom(byWhom);
        form.setDue(due == null ? null : due.toString());
        form.setContact(contact);
        return form;
    }
}
