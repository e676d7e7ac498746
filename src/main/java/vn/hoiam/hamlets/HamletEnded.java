package vn.hoiam.hamlets;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** A hamlet is no more from a day on. */
public record HamletEnded(UUID subject, String name, LocalDate until, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(name, FactWords.day(until));
    }
}
