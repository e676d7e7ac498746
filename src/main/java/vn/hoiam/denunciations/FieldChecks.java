package vn.hoiam.denunciations;

import java.util.List;
import vn.hoiam.WrongField;
import vn.hoiam.petitions.Written;
import vn.hoiam.routing.Competences;
import vn.hoiam.routing.Concerned;

/** What has to be mended in the fields that the forms of this room share. */
final class FieldChecks {

    private FieldChecks() {}

    /** Whom it denounces: who they are, what they do, and in which body. */
    static void accused(List<WrongField> problems, String accused, String position, String body) {
        line(problems, "accused", accused, true);
        line(problems, "position", position, false);
        if (Concerned.find(body)
                .filter(known -> Competences.isKnown(Competences.DENUNCIATION, known))
                .isEmpty()) {
            problems.add(WrongField.of("body", "denunciations.body.required"));
        }
    }

    /** A field of one line. */
    static void line(List<WrongField> problems, String field, String typed, boolean isRequired) {
        text(problems, field, Written.line(typed), DenunciationForm.MOST_LINE, isRequired);
    }

    /** A field of at most so many characters; null where nothing is in it. */
    static void text(List<WrongField> problems, String field, String text, int most, boolean isRequired) {
        if (text == null && isRequired) {
            problems.add(WrongField.of(field, "denunciations.required." + field));
        } else if (text != null && text.length() > most) {
            problems.add(WrongField.of(field, "denunciations.long", most, text.length()));
        }
    }
}
