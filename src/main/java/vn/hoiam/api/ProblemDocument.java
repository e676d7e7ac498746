package vn.hoiam.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import vn.hoiam.Refusal;
import vn.hoiam.limits.TooMany;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.OtherContent;
import vn.hoiam.texts.Texts;

/**
 * What went wrong with a call, for programs and those who read their logs (RFC 9457).
 *
 * @param detail the key of the sentence, filled with {@code words}
 * @param incident the number in our log; null unless we are to blame
 */
record ProblemDocument(
        ProblemKind kind, int status, String detail, List<Object> words, List<Flaw> flaws, String incident) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDocument of(Refusal refusal) {
        if (refusal instanceof Unacceptable call) {
            return of(call.kind(), call, call.flaws());
        }
        if (refusal instanceof FaultyForm form) {
            return of(
                    ProblemKind.INVALID,
                    form,
                    form.problems().stream().map(Flaw::of).toList());
        }
        return of(refusal instanceof OtherContent ? ProblemKind.KEY_REUSED : ProblemKind.REFUSED, refusal, List.of());
    }

    static ProblemDocument of(ProblemKind kind, Refusal refusal, List<Flaw> flaws) {
        return new ProblemDocument(kind, kind.status(), refusal.textKey(), List.of(refusal.words()), flaws, null);
    }

    static ProblemDocument of(TooMany often) {
        var kind = ProblemKind.TOO_MANY;
        return new ProblemDocument(kind, kind.status(), kind.detailKey(), List.of(often.words()), List.of(), null);
    }

    static ProblemDocument of(int status) {
        var kind = ProblemKind.of(status);
        return new ProblemDocument(kind, status, kind.detailKey(), List.of(), List.of(), null);
    }

    /** Failed on our side, which a number names that stands in our log. */
    static ProblemDocument failed(ProblemKind kind, String incident) {
        return new ProblemDocument(kind, kind.status(), kind.detailKey(), List.of(incident), List.of(), incident);
    }

    JsonObject in(Locale reader) {
        var document = Written.JSON
                .createObjectBuilder()
                .add("type", kind.type())
                .add("title", Texts.of(reader, kind.textKey()))
                .add("status", status)
                .add("detail", Texts.of(reader, detail, words.toArray()));
        if (!flaws.isEmpty()) {
            document.add("errors", errors(reader));
        }
        if (incident != null) {
            document.add("incident", incident);
        }
        return document.build();
    }

    private JsonArray errors(Locale reader) {
        var errors = Written.JSON.createArrayBuilder();
        for (var flaw : flaws) {
            var error = Written.JSON
                    .createObjectBuilder()
                    .add("pointer", flaw.pointer())
                    .add("detail", Texts.of(reader, flaw.textKey(), flaw.words().toArray()));
            if (!flaw.choices().isEmpty()) {
                var candidates = Written.JSON.createArrayBuilder();
                flaw.choices().forEach(unit -> candidates.add(Written.unit(unit.code(), unit.fullName())));
                error.add("candidates", candidates);
            }
            errors.add(error);
        }
        return errors.build();
    }
}
