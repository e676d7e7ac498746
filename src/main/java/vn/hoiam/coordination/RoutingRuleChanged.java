package vn.hoiam.coordination;

import java.util.List;
import vn.hoiam.routing.RoutingRule;
import vn.hoiam.units.FactWords;

/** A rule says something else from a day on; what it said before stays on file. */
public record RoutingRuleChanged(RoutingRule before, RoutingRule after, String actor) implements RuleFact {

    @Override
    public String code() {
        return after.code();
    }

    @Override
    public List<String> words() {
        return List.of(
                FactWords.name(before.name()),
                FactWords.name(before.leadsTo().name()),
                FactWords.name(after.name()),
                FactWords.name(after.leadsTo().name()),
                FactWords.day(after.validFrom()));
    }
}
