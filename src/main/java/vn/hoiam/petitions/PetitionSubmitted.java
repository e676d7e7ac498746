package vn.hoiam.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** A citizen handed a petition in; the portal gave it its number and its two dates. */
public record PetitionSubmitted(
        UUID subject, PetitionNumber number, Unit unit, Promise promise, Instant occurredAt, Map<String, String> sealed)
        implements Fact {

    @Override
    public List<String> words() {
        return List.of(
                number.value(),
                FactWords.unit(unit),
                day(DueDate.NOTIFY),
                day(DueDate.REPLY),
                promise.ruleVersion(),
                promise.calendarVersion(),
                step(DueDate.NOTIFY),
                step(DueDate.REPLY));
    }

    private String day(DueDate which) {
        return promise.on(which) == null ? "" : FactWords.day(promise.on(which));
    }

    private String step(DueDate which) {
        return promise.has(which) ? promise.step(which) : "";
    }

    /** Which dates the citizen was given decides the sentence. */
    @Override
    public String textKey() {
        var isTold = promise.on(DueDate.NOTIFY) != null;
        var hasResult = promise.on(DueDate.REPLY) != null;
        return "journal.PetitionSubmitted" + (isTold && hasResult ? "" : isTold ? ".unsigned" : ".result");
    }
}
