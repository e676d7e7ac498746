package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.List;
import vn.hoiam.language.PersonalWords;

/**
 * A text everybody may read, and what an officer said it is.
 *
 * @param trait {@code KIND} or {@code SECTOR}
 * @param proposed null where the portal was silent
 */
record LabelledText(String text, String trait, String proposed, String chosen, String decided, String edition) {

    static final List<String> COLUMNS = List.of("text", "trait", "proposed", "chosen", "decided", "edition");

    static LabelledText of(Object[] row) {
        var cells = Arrays.copyOf(row, row.length, String[].class);
        return new LabelledText(
                cells[0] + "\n" + (cells[1] == null ? "" : cells[1]), cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    /** As a row of a file, with a mask over whatever may still tell of a person. */
    List<Object> masked() {
        return Arrays.asList(PersonalWords.masked(text, List.of()), trait, proposed, chosen, decided, edition);
    }
}
