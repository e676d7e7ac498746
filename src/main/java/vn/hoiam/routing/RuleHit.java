package vn.hoiam.routing;

import java.util.List;

/**
 * What the rules say of a petition.
 *
 * @param rule the one that decided; where several are equally narrow and lead apart, the first of them
 * @param body who is responsible; where the rules lead apart, the province’s coordinator finds out
 * @param words those phrases of the rule that were written
 * @param confidence from 0 to 1
 * @param alternatives other bodies that a rule names for it, the nearest first
 */
public record RuleHit(
        RoutingRule rule,
        ResponsibleBody body,
        List<Phrase> words,
        double confidence,
        List<ResponsibleBody> alternatives) {

    /** Written out, with every mark. */
    private static final double EXACT = 0.95;

    /** By sector, kind and commune alone. */
    private static final double WORDLESS = 0.9;

    /** Written without tone marks: other words may be meant. */
    private static final double BARE = 0.8;

    /** Rules lead apart, and nothing says which is meant. */
    private static final double OPEN = 0.5;

    public RuleHit {
        words = List.copyOf(words);
        alternatives = List.copyOf(alternatives);
    }

    static RuleHit of(RoutingRule rule, RoutingQuestion asked, List<ResponsibleBody> others) {
        var found = rule.scope().found(asked);
        var isExact = found.stream().anyMatch(phrase -> phrase.standsExactlyIn(asked.words()));
        var confidence = rule.scope().words().isEmpty() ? WORDLESS : isExact ? EXACT : BARE;
        return new RuleHit(rule, rule.leadsTo(), found, confidence, without(rule.leadsTo(), others));
    }

    /** Rules that are equally narrow lead apart. */
    static RuleHit open(RoutingRule first, RoutingQuestion asked, List<ResponsibleBody> all) {
        return new RuleHit(first, Bodies.province(), first.scope().found(asked), OPEN, without(Bodies.province(), all));
    }

    /** The phrases as one line. */
    public String phrases() {
        return Phrase.join(words);
    }

    /** Whether nothing says which of several rules is meant. */
    public boolean isOpen() {
        return confidence <= OPEN;
    }

    private static List<ResponsibleBody> without(ResponsibleBody one, List<ResponsibleBody> all) {
        return all.stream().filter(body -> !body.equals(one)).distinct().toList();
    }
}
