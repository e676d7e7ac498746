package vn.hoiam.denunciations;

import java.util.HashMap;
import vn.hoiam.routing.Concerned;

/**
 * What was denounced, for those who work on the case: the sender's own words with the sender's own name, address and numbers left
 * out. The words as they were typed lie with the {@link Identity}.
 *
 * @param commune today's code of the commune; null when none was named
 * @param paper the same words with whatever else may tell of a person masked, for the verifier's papers
 */
public record Content(String accused, String position, Concerned body, String commune, Account account, Account paper) {

    /** What happened, when, and what proves it. */
    public record Account(String what, String when, String evidence) {}

    Sheet sheet() {
        var words = new HashMap<String, String>();
        words.put("accused", accused);
        words.put("position", position);
        words.put("body", body.name());
        words.put("commune", commune);
        put(words, "", account);
        put(words, "paper.", paper);
        return new Sheet(words);
    }

    static Content of(Sheet sheet) {
        return new Content(
                sheet.get("accused"),
                sheet.get("position"),
                Concerned.valueOf(sheet.get("body")),
                sheet.get("commune"),
                account(sheet, ""),
                account(sheet, "paper."));
    }

    static void put(HashMap<String, String> words, String before, Account account) {
        words.put(before + "what", account.what());
        words.put(before + "when", account.when());
        words.put(before + "evidence", account.evidence());
    }

    static Account account(Sheet sheet, String before) {
        return new Account(sheet.get(before + "what"), sheet.get(before + "when"), sheet.get(before + "evidence"));
    }

    @Override
    public String toString() {
        return "content of a denunciation";
    }
}
