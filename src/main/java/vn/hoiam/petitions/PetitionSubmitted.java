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
                FactWords.day(promise.notifyDueOn()),
                FactWords.day(promise.replyDueOn()),
                promise.ruleVersion(),
                promise.calendarVersion());
    }
}
