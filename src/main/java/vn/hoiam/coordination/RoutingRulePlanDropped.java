package vn.hoiam.coordination;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.routing.RoutingRule;
import vn.hoiam.units.FactWords;

/** What was planned of a rule for a later day will not be: its beginning, or its end. */
public record RoutingRulePlanDropped(RoutingRule rule, LocalDate day, String actor) implements RuleFact {

    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public List<String> words() {
        return List.of(FactWords.name(rule.name()), FactWords.day(day));
    }
}
