package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** The sender said, some weeks after the answer, whether the matter is still solved. */
public record OutcomeTold(UUID subject, Solved solved, String remark) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.named(solved));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("remark", remark);
    }
}
