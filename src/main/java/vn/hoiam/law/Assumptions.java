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
            case A3 -> rule.period().isMinimum();
            case A4 ->
                reckoning.ends().size() > 1
                        && reckoning.ends().subList(0, reckoning.ends().size() - 1).stream()
                                .anyMatch(end -> !calendar.worksIfKnown(end));
            case A5 -> rule.from() != rule.validBy();
        };
    }
}
