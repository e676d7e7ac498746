package vn.hoiam.deadlines.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import vn.hoiam.law.EventKind;
import vn.hoiam.law.Period;
import vn.hoiam.law.Rule;
import vn.hoiam.law.RuleCertainty;
import vn.hoiam.texts.Bilingual;

/**
 * One line of the rule book as it is read: a rule, or several that differ in nothing but their sector.
 *
 * @param rule the first of them
 * @param sectors theirs; empty when it holds for every sector without a rule of its own
 */
public record RuleRow(Rule rule, List<String> sectors) {

    private record Likeness(
            String kind,
            String step,
            boolean hasSector,
            String variant,
            Period period,
            EventKind from,
            Bilingual basis,
            RuleCertainty certainty,
            LocalDate since,
            LocalDate until) {

        static Likeness of(Rule rule) {
            return new Likeness(
                    rule.kind(),
                    rule.step(),
                    rule.sector() != null,
                    rule.variant(),
                    rule.period(),
                    rule.from(),
                    rule.legalBasis(),
                    rule.certainty(),
                    rule.validFrom(),
                    rule.validUntil());
        }
    }

    public RuleRow {
        sectors = List.copyOf(sectors);
    }

    static List<RuleRow> of(Collection<Rule> rules) {
        return rules.stream().collect(groupingBy(Likeness::of, LinkedHashMap::new, toList())).values().stream()
                .map(alike -> new RuleRow(
                        alike.get(0),
                        alike.stream()
                                .map(Rule::sector)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }
}
