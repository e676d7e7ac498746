package vn.hoiam.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/**
 * The office said how urgent a case is.
 *
 * @param dueOn by when it is to be answered because of that; null where that makes no date earlier
 * @param isKept whether it is as urgent as before, as what it has become: of another kind, or a case of its own
 */
public record UrgencySet(UUID subject, Urgency urgency, LocalDate dueOn, boolean isKept, String actor) implements Fact {

    private static final int SINCE = 1;
    private static final int DUE = 2;

    /** Since when a period runs by an entry of this kind; empty where none does. */
    static Optional<Instant> begins(List<String> words) {
        return words.get(DUE).isEmpty() ? Optional.empty() : Optional.of(FactWords.moment(words.get(SINCE)));
    }

    @Override
    public List<String> words() {
        return List.of(
                FactWords.name(urgency.level().name()),
                FactWords.moment(urgency.since()),
                dueOn == null ? "" : FactWords.day(dueOn));
    }

    @Override
    public String textKey() {
        return "journal.UrgencySet" + (isKept ? ".kept" : urgency.isPressing() ? "" : ".ordinary");
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("reason", urgency.reason());
    }
}
