package vn.hoiam.petitions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/**
 * What was done to a case began a step, made one longer or shorter, stopped its clock or let it go on: by when it is due now,
 * counted by which rules and days.
 *
 * @param due its day is null while the clock stands still
 * @param options what the case is from now on, as far as lengths depend on it
 */
public record DateSet(
        UUID subject,
        DueDate which,
        Promise.Due due,
        Set<String> options,
        String ruleVersion,
        String calendarVersion,
        String actor)
        implements Fact {

    private static final String STEP = "text:law.step.";

    private static final int RULES = 3;
    private static final int CALENDAR = 4;
    private static final int OPTIONS = 5;

    /** The fact as it stands in a record. */
    record Written(Optional<DueDate> which, String step, String rules, String calendar, Set<String> options) {}

    public DateSet {
        options = Set.copyOf(options);
    }

    static Written read(List<String> words) {
        return new Written(
                DueDate.named(words.get(0)),
                words.get(1).substring(STEP.length()),
                words.get(RULES),
                words.get(CALENDAR),
                Options.read(words.get(OPTIONS)));
    }

    @Override
    public List<String> words() {
        return List.of(
                FactWords.named(which),
                STEP + due.step(),
                due.on() == null ? "" : FactWords.day(due.on()),
                ruleVersion,
                calendarVersion,
                Options.written(options));
    }

    @Override
    public String textKey() {
        return "journal.DateSet" + (due.on() == null ? ".paused" : "");
    }
}
