package vn.hoiam.administration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.FactWords;

/** An administrator entered a day of the working calendar. Told in the record of its year. */
public record CalendarChanged(DayChange change, String actor) implements Fact {

    private static final Bilingual NO_NAME = new Bilingual("ngày thường trong tuần", "as any other of its week");

    /** Under which the changes of a year are kept. */
    public static UUID subject(int year) {
        return UUID.nameUUIDFromBytes(("calendar_day " + year).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID subject() {
        return subject(change.after().day().getYear());
    }

    @Override
    public List<String> words() {
        var after = change.after();
        var before = change.before() == null ? NO_NAME : change.before().name();
        return List.of(
                FactWords.day(after.day()),
                FactWords.named(DayUse.of(change.workedBefore())),
                FactWords.name(before),
                FactWords.named(DayUse.of(after.works())),
                FactWords.name(after.name()),
                FactWords.named(after.kind()),
                FactWords.named(after.certainty()),
                FactWords.name(after.basis()));
    }
}
