package vn.hoiam.plans;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody told how far a task of a plan has come. What was written of it enters the journal as a commitment only, and so do the
 * files that came with it.
 *
 * @param subject of the plan
 */
public record TaskToldOf(UUID subject, int task, Telling said, String actor) implements PlanFact {

    @Override
    public String textKey() {
        return "journal.TaskToldOf." + said.state();
    }

    @Override
    public List<String> words() {
        return List.of(String.valueOf(task), said.state().name(), said.asOf().toString());
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of(
                "note",
                said.note(),
                "details",
                (said.reached() == null ? "" : said.reached().toPlainString()) + said.details(),
                "files",
                String.join("\n", said.seals()));
    }
}
