package vn.hoiam.coordination;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.routing.RoutingRule;
import vn.hoiam.units.FactWords;

/** A rule says nothing any more from a day on. */
public record RoutingRuleEnded(RoutingRule rule, LocalDate until, String actor) implements RuleFact {

    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public List<String> words() {
        return List.of(FactWords.name(rule.name()), FactWords.day(until));
    }
}
