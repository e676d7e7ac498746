package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.units.FactWords;

/**
 * An edition of a plan was signed and published.
 *
 * @param wording all that it says, kept as a commitment only
 * @param file the kind and hash of the PDF that was signed
 */
public record PlanPublished(
        UUID subject,
        String number,
        int edition,
        String documentNumber,
        LocalDate issuedOn,
        String wording,
        String file,
        String actor)
        implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(number, String.valueOf(edition), documentNumber, FactWords.day(issuedOn));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("wording", wording, "file", file);
    }
}
