package vn.hoiam.denunciations;

import java.time.LocalDate;
import java.util.HashMap;

/**
 * What everybody may read of a conclusion.
 *
 * @param document its number
 * @param concludedOn the day written on it
 * @param place where else it is posted or was read out
 * @param days for how many days in a row it is posted
 */
public record ConclusionText(String document, LocalDate concludedOn, String words, String place, int days) {

    Sheet sheet() {
        var sheet = new HashMap<String, String>();
        sheet.put("document", document);
        sheet.put("concludedOn", concludedOn.toString());
        sheet.put("words", words);
        sheet.put("place", place);
        sheet.put("days", String.valueOf(days));
        return new Sheet(sheet);
    }

    static ConclusionText of(Sheet sheet) {
        return new ConclusionText(
                sheet.get("document"),
                LocalDate.parse(sheet.get("concludedOn")),
                sheet.get("words"),
                sheet.get("place"),
                Integer.parseInt(sheet.get("days")));
    }
}
