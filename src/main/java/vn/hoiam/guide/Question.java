package vn.hoiam.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.texts.Named;

/** What the guide asks, in plain words; every answer leads to a further question or to a kind. */
public enum Question implements Named {
    /** What it is about. */
    MATTER,
    /** Whether a decision or an act touches one's own rights: what people call a complaint is often feedback. */
    OWN_RIGHTS,
    /** Whether there is a decision of the first instance. */
    DECIDED,
    /** Whether the denouncer gives a name and signs. */
    NAMED_AND_SIGNED,
    /** Whether a paper is asked for, or how something is done. */
    PAPER_OR_HOW,
    /** Whether a regulation is wrong, or how a dossier was handled. */
    REGULATION_OR_DOSSIER;

    /** An answer and where it leads: to a further question or to a kind; the other is null. */
    public record Answer(Question question, String code, Question next, Kind kind) implements Named {

        @Override
        public String textKey() {
            return question.textKey() + "." + code;
        }
    }

    public List<Answer> answers() {
        return switch (this) {
            case MATTER ->
                List.of(
                        to("happens", Kind.FEEDBACK),
                        to("proposal", Kind.RECOMMENDATION),
                        to("decision", OWN_RIGHTS),
                        to("violation", NAMED_AND_SIGNED),
                        to("information", PAPER_OR_HOW),
                        to("procedure", REGULATION_OR_DOSSIER));
            case OWN_RIGHTS -> List.of(to("own", DECIDED), to("others", Kind.FEEDBACK));
            case DECIDED -> List.of(to("not_yet", Kind.COMPLAINT_1), to("decided", Kind.COMPLAINT_2));
            case NAMED_AND_SIGNED ->
                List.of(to("signed", Kind.DENUNCIATION), to("unnamed", Kind.DENUNCIATION_INFORMATION));
            case PAPER_OR_HOW -> List.of(to("paper", Kind.INFORMATION_REQUEST), to("how", Kind.QUESTION));
            case REGULATION_OR_DOSSIER ->
                List.of(to("regulation", Kind.REGULATION_FEEDBACK), to("dossier", Kind.PROCEDURE_FEEDBACK));
        };
    }

    Optional<Answer> answer(String code) {
        return answers().stream().filter(answer -> answer.code().equals(code)).findFirst();
    }

    private Answer to(String code, Question next) {
        return new Answer(this, code, next, null);
    }

    private Answer to(String code, Kind kind) {
        return new Answer(this, code, null, kind);
    }

    @Override
    public String textKey() {
        return "guide.question." + name().toLowerCase(Locale.ROOT);
    }
}
