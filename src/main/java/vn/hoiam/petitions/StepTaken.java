package vn.hoiam.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.Ground;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/**
 * A step of the procedure was taken, with what it rests on.
 *
 * @param ground null where none is wanted
 * @param document number and day in one; null where none is wanted
 * @param day that of the arrival, or of what is announced; null where none is wanted
 * @param occurredAt what came on paper happened when it arrived; null for what happens now
 * @param actor null when the citizen took it
 */
public record StepTaken(
        UUID subject,
        Act act,
        Unit unit,
        Ground ground,
        String document,
        LocalDate day,
        Instant occurredAt,
        Map<String, String> sealed,
        String actor)
        implements Fact {

    private static final String ACT = "text:petitions.act.";

    public StepTaken {
        sealed = Map.copyOf(new TreeMap<>(sealed));
    }

    /** Which act an entry of this kind tells of. */
    static Optional<Act> act(List<String> words) {
        var name = words.get(0).substring(ACT.length());
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(name))
                .findFirst();
    }

    @Override
    public List<String> words() {
        return List.of(
                FactWords.named(act),
                FactWords.unit(unit),
                ground == null ? "" : FactWords.name(ground.name()),
                document == null ? "" : document,
                day == null ? "" : FactWords.day(day));
    }

    @Override
    public String textKey() {
        return "journal.StepTaken." + act + (act == Act.REFUSE && document == null ? ".plain" : "");
    }
}
