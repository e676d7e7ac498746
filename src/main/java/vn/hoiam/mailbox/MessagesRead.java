package vn.hoiam.mailbox;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** An official read what the sender of a petition had written, and said so. */
public record MessagesRead(UUID subject, Unit unit, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit));
    }
}
