package vn.hoiam.plans;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An administrator put a result right; what counted before is told too. */
public record PapiResultCorrected(UUID subject, PapiScore before, PapiScore published, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(
                String.valueOf(published.year()),
                published.dimension(),
                before.score().toPlainString(),
                before.rankWord(),
                published.score().toPlainString(),
                published.rankWord());
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("source", published.source());
    }
}
