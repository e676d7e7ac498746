package vn.hoiam.deadlines;

import vn.hoiam.Refusal;
import vn.hoiam.calendar.Pauses;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Course;
import vn.hoiam.law.Moment;
import vn.hoiam.law.Reckoning;

/** How the date somebody asked about is counted, or why it cannot be: one of the two is null. */
public record DeadlineAnswer(Reckoning reckoning, Refusal refusal) {

    private static final String NO_RULE = "law.rule.unknown";

    /** Counted by the rules of the day on which the step begins, as if nothing had happened to the case before. */
    public static DeadlineAnswer to(DeadlineQuestion asked, Basis basis) {
        var matter = asked.matter();
        try {
            return new DeadlineAnswer(
                    basis.reckon(
                            matter.kind(),
                            asked.step(),
                            matter.sector(),
                            matter.options(),
                            Moment.of(asked.from()),
                            new Course(asked.extended(), Pauses.NONE)),
                    null);
        } catch (Refusal refusal) {
            return new DeadlineAnswer(null, refusal(refusal, asked, basis));
        }
    }

    /** Where no rule is in force, it helps to know since when there is one. */
    private static Refusal refusal(Refusal refusal, DeadlineQuestion asked, Basis basis) {
        return refusal.textKey().equals(NO_RULE)
                ? basis.book()
                        .knownSince(asked.matter().kind(), asked.step())
                        .map(first -> new Refusal("deadlines.no-rule", asked.from(), first))
                        .orElse(refusal)
                : refusal;
    }
}
