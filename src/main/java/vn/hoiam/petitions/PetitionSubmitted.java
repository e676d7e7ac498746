package vn.hoiam.petitions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** A citizen handed a petition in, to the portal or to a clerk who entered it; the portal gave it its number and its dates. */
public record PetitionSubmitted(
        UUID subject, PetitionNumber number, Unit unit, Promise promise, Arrival arrival, Map<String, String> sealed)
        implements Fact {

    @Override
    public Instant occurredAt() {
        return arrival.receivedAt();
    }

    @Override
    public String actor() {
        return arrival.actor();
    }

    /** Of what a clerk entered also how it came, both days, and by which act the case began. */
    @Override
    public List<String> words() {
        var words = new ArrayList<>(List.of(
                number.value(),
                FactWords.unit(unit),
                day(DueDate.NOTIFY),
                day(DueDate.REPLY),
                promise.ruleVersion(),
                promise.calendarVersion(),
                step(DueDate.NOTIFY),
                step(DueDate.REPLY)));
        if (arrival.isEntered()) {
            words.add(FactWords.named(arrival.channel()));
            words.add(FactWords.day(arrival.receivedOn()));
            words.add(FactWords.day(arrival.enteredOn()));
            words.add(arrival.beginning());
        }
        return words;
    }

    private String day(DueDate which) {
        return promise.on(which) == null ? "" : FactWords.day(promise.on(which));
    }

    private String step(DueDate which) {
        return promise.has(which) ? promise.step(which) : "";
    }

    /** Which dates the citizen was given decides the sentence, and who wrote it down. */
    @Override
    public String textKey() {
        var isTold = promise.on(DueDate.NOTIFY) != null;
        var hasResult = promise.on(DueDate.REPLY) != null;
        var isUnsigned = isTold && !hasResult && !arrival.isSigned();
        if (arrival.isEntered()) {
            return "journal.PetitionSubmitted.entered"
                    + (arrival.isSigned() ? ".signed" : isUnsigned ? ".unsigned" : "");
        }
        return "journal.PetitionSubmitted" + (isTold && hasResult ? "" : isUnsigned ? ".unsigned" : ".result");
    }
}
