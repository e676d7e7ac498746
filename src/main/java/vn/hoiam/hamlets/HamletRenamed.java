package vn.hoiam.hamlets;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** A hamlet bears another name from a day on. */
public record HamletRenamed(UUID subject, String before, String after, LocalDate from, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(before, after, FactWords.day(from));
    }
}
