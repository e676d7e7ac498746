package vn.hoiam.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules in force on one day. What they say of a petition follows from its words, sector, kind and commune alone. */
public final class RoutingRules {

    private final List<RoutingRule> inForce;

    RoutingRules(List<RoutingRule> inForce) {
        this.inForce =
                inForce.stream().sorted(Comparator.comparing(RoutingRule::code)).toList();
    }

    /** Those that this release brings, without what a coordinator entered. */
    public static RoutingRules ofThisRelease(LocalDate day) {
        return RoutingBook.ofThisRelease().on(day);
    }

    /** Whether rules have a say in what is of this kind and sector. */
    public static boolean isForRules(String sector, String kind) {
        return RoutingQuestion.isForRules(sector, kind);
    }

    /**
     * The body responsible, by the narrowest rule that fits; empty where none does, and it stays with the commune where it happened.
     *
     * @param commune today’s code of that commune; null where it is not known
     * @param text subject and text
     */
    public Optional<RuleHit> decide(String sector, String kind, String commune, String text) {
        return decide(RoutingQuestion.of(sector, kind, commune, text));
    }

    /** The same, where it is asked of several rules in turn. */
    public Optional<RuleHit> decide(RoutingQuestion asked) {
        if (!asked.isForRules()) {
            return Optional.empty();
        }
        var covering = inForce.stream()
                .filter(rule -> rule.scope().covers(asked))
                .sorted(narrowest(asked).reversed())
                .toList();
        var fitting = covering.stream()
                .filter(rule -> !rule.scope().isExcepted(asked))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(decide(asked, fitting, covering));
    }

    private static RuleHit decide(RoutingQuestion asked, List<RoutingRule> fitting, List<RoutingRule> covering) {
        var first = fitting.get(0);
        var bodies = new ArrayList<ResponsibleBody>();
        fitting.forEach(rule -> bodies.add(rule.leadsTo()));
        covering.forEach(rule -> bodies.add(rule.leadsTo()));
        var leadsApart = fitting.stream()
                .takeWhile(rule -> narrowest(asked).compare(rule, first) == 0)
                .anyMatch(rule -> !rule.body().equals(first.body()));
        return leadsApart ? RuleHit.open(first, asked, bodies) : RuleHit.of(first, asked, bodies);
    }

    /** By what they ask for; among those that ask for as much, the one of which more words were written in a row. */
    private static Comparator<RoutingRule> narrowest(RoutingQuestion asked) {
        return Comparator.comparing(RoutingRule::scope, RuleScope.NARROWER)
                .thenComparing(rule -> rule.scope().found(asked).stream()
                        .mapToInt(phrase -> phrase.words().size())
                        .max()
                        .orElse(0));
    }
}
