package vn.hoiam.demo;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.store.ReleaseFile;

/**
 * Something that troubles people, with all that is written about it on its way: the petition, a question and its answer,
 * the leader’s remark on a first draft, the reply and the rating. Words in braces are filled in for each petition.
 *
 * @param rural tells of fields, canals or a village’s own, and so never of a ward
 * @param asked the reply builds on the answer to the question
 */
record Situation(
        String id,
        String kind,
        String sector,
        boolean rural,
        Voice voice,
        boolean asked,
        String subject,
        String text,
        String address,
        String question,
        String answer,
        String remark,
        String reply,
        int stars,
        String comment) {

    /** Who can have written it; whoever wants to stay unknown leaves no name and wishes no publication. */
    enum Voice {
        ANY,
        F,
        M,
        NOBODY
    }

    static List<Situation> all() {
        return new ReleaseFile("/db/demo/situations.csv")
                .rows().stream().map(Situation::of).toList();
    }

    private static Situation of(CSVRecord row) {
        return new Situation(
                row.get("id"),
                row.get("kind"),
                row.get("sector"),
                Boolean.parseBoolean(row.get("rural")),
                Voice.valueOf(row.get("voice")),
                Boolean.parseBoolean(row.get("asked")),
                row.get("subject"),
                row.get("text"),
                row.get("address"),
                row.get("question"),
                row.get("answer"),
                row.get("return_remark"),
                row.get("reply"),
                Integer.parseInt(row.get("stars")),
                row.get("comment"));
    }

    /** The reply as a clerk in a hurry drafts it: the greeting and the first paragraph. */
    String hastyReply() {
        var paragraphs = reply.split("\n\n");
        return paragraphs[0] + "\n\n" + paragraphs[1];
    }

    static String fill(String text, Map<String, String> words) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}
