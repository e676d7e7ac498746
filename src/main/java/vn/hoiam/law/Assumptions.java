package vn.hoiam.law;

import java.util.Arrays;
import java.util.List;

/** What is open in the law and bears on one due date. */
record Assumptions(Reckoning reckoning) {

    List<Assumption> thatBear() {
        return Arrays.stream(Assumption.values()).filter(this::bears).toList();
    }

    private boolean bears(Assumption assumption) {
        var rule = reckoning.rule();
        var calendar = reckoning.basis().calendar();
        return switch (assumption) {
            case A1 -> !calendar.worksIfKnown(reckoning.last()) && rule.period().rolls();
            case A2 -> rule.from().arrives() && reckoning.basis().isOutOfHours(reckoning.begins());
            case A3 -> rule.period().isMinimum() && !calendar.worksIfKnown(reckoning.last());
            case A4 ->
                reckoning.ends().size() > 1
                        && reckoning.ends().subList(0, reckoning.ends().size() - 1).stream()
                                .anyMatch(end -> !calendar.worksIfKnown(end));
            case A5 -> isOfLaterThanReceipt(rule) && reckoning.basis().book().hasOtherLaw(rule);
        };
    }

    /** For what begins with the receipt the law of that day holds; for what begins later it is a reading of the law. */
    private static boolean isOfLaterThanReceipt(Rule rule) {
        return rule.from() != EventKind.RECEIPT && rule.from() != EventKind.SIGNED_RECEIPT;
    }
}
