package vn.hoiam.plans;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An administrator entered a published result. */
public record PapiResultEntered(UUID subject, PapiScore published, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(
                String.valueOf(published.year()),
                published.dimension(),
                published.score().toPlainString(),
                published.rankWord());
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("source", published.source());
    }
}
