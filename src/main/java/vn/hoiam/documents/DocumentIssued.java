package vn.hoiam.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** A document got its number and day; what it says is sealed with it. */
public record DocumentIssued(
        UUID subject, Unit unit, DocumentKind document, DocumentNumber number, LocalDate day, String text, String actor)
        implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), FactWords.named(document), number.toString(), FactWords.day(day));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("text", text);
    }
}
