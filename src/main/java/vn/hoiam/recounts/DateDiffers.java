package vn.hoiam.recounts;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** A date or moment that stands with a petition is not what its record gives. */
public record DateDiffers(UUID subject, Difference difference) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.named(difference.what()), difference.stored(), difference.counted());
    }
}
