package vn.hoiam.coordination;

import java.util.List;
import vn.hoiam.routing.RoutingRule;
import vn.hoiam.units.FactWords;

/** A rule leads to a body from a day on. */
public record RoutingRuleEntered(RoutingRule rule, String actor) implements RuleFact {

    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public List<String> words() {
        return List.of(
                FactWords.name(rule.name()), FactWords.name(rule.leadsTo().name()), FactWords.day(rule.validFrom()));
    }
}
