package vn.hoiam.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that follow one another for one step of a kind and sector, from the first. Planning another leaves every day
 * before it as it was, and what is planned for later days too.
 */
public record RuleLine(List<Rule> rules) {

    public RuleLine {
        rules = rules.stream().sorted(Comparator.comparing(Rule::validFrom)).toList();
    }

    /** The rule in force on a day. Where two overlap, a release and an administrator having entered both, the later one counts. */
    public Optional<Rule> on(LocalDate day) {
        return rules.stream().filter(rule -> rule.isInForce(day)).reduce((earlier, later) -> later);
    }

    public Optional<Rule> beginningOn(LocalDate day) {
        return rules.stream().filter(rule -> rule.validFrom().equals(day)).findFirst();
    }

    public List<Rule> beginningAfter(LocalDate day) {
        return rules.stream().filter(rule -> rule.validFrom().isAfter(day)).toList();
    }

    /** From its first day on this rule is in force, until the day on which another follows already. */
    public RuleLine with(Rule fresh) {
        var from = fresh.validFrom();
        var next =
                beginningAfter(from).stream().findFirst().map(Rule::validFrom).orElse(null);
        var others = rules.stream()
                .filter(rule -> !rule.validFrom().equals(from))
                .map(rule -> rule.isInForce(from) ? rule.until(from) : rule);
        return new RuleLine(Stream.concat(others, Stream.of(fresh.until(next))).toList());
    }

    /** The same without the rule that begins on a day; the one before it is in force in its place. */
    public RuleLine without(LocalDate from) {
        var removed = beginningOn(from).orElseThrow();
        return new RuleLine(rules.stream()
                .filter(rule -> !rule.equals(removed))
                .map(rule -> from.equals(rule.validUntil()) ? rule.until(removed.validUntil()) : rule)
                .toList());
    }

    /** The rules that stand here and did not stand so before. */
    public List<Rule> newSince(RuleLine before) {
        return rules.stream().filter(rule -> !before.rules().contains(rule)).toList();
    }
}
