package vn.hoiam.law;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.texts.Named;

/** How an open question is answered for periods that begin within these days; {@code validUntil} (exclusive) may be null. */
public record Assumed(Assumption assumption, Assumption.Choice choice, LocalDate validFrom, LocalDate validUntil)
        implements Named {

    public Assumed {
        if (!assumption.choices().contains(choice)) {
            throw new IllegalArgumentException(choice + " is no answer to " + assumption);
        }
    }

    /** The setting written in a row of text, be it of the table or of {@code db/law/assumptions.csv}. */
    public static Assumed of(UnaryOperator<String> column) {
        var until = column.apply("valid_until");
        return new Assumed(
                Assumption.valueOf(column.apply("assumption")),
                Assumption.Choice.valueOf(column.apply("choice")),
                LocalDate.parse(column.apply("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    @Override
    public String textKey() {
        return assumption.textKey() + "." + choice;
    }
}
