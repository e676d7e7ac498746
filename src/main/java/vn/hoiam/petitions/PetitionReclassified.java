package vn.hoiam.petitions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/**
 * The unit found that the petition is of another kind in law; its dates are counted anew from its receipt.
 *
 * @param before the dates it had until then
 * @param noticeStep the step in which the citizen is told from now on; null where the kind has none
 */
public record PetitionReclassified(
        UUID subject,
        Unit unit,
        PetitionKind from,
        PetitionKind to,
        Promise before,
        String noticeStep,
        String note,
        String actor)
        implements Fact {

    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int NOTICE_STEP = 3;

    /** The fact as it stands in a record. */
    record Written(PetitionKind from, PetitionKind to, String noticeStep) {}

    static Written read(List<String> words) {
        var step = words.get(NOTICE_STEP);
        return new Written(kind(words.get(FROM)), kind(words.get(TO)), step.isEmpty() ? null : step);
    }

    private static PetitionKind kind(String word) {
        return Arrays.stream(PetitionKind.values())
                .filter(kind -> FactWords.named(kind).equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<String> words() {
        return List.of(
                FactWords.unit(unit),
                FactWords.named(from),
                FactWords.named(to),
                noticeStep == null ? "" : noticeStep,
                day(DueDate.NOTIFY),
                day(DueDate.REPLY));
    }

    private String day(DueDate which) {
        return before.on(which) == null ? "" : FactWords.day(before.on(which));
    }

    /** The dates it had decide the sentence. */
    @Override
    public String textKey() {
        var wasTold = before.on(DueDate.NOTIFY) != null;
        var hadResult = before.on(DueDate.REPLY) != null;
        return "journal.PetitionReclassified" + (wasTold && hadResult ? "" : wasTold ? ".notice" : ".result");
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("note", note);
    }
}
