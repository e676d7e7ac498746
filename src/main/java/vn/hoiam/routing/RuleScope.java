package vn.hoiam.routing;

import java.util.Comparator;
import java.util.List;

/**
 * Of what a rule speaks. What is left out is asked of nothing; a scope that asks for more is narrower.
 *
 * @param area today’s code of a commune; null for the whole province
 * @param words phrases of which one must stand in what was written; none where that does not matter
 * @param unless phrases of which none may stand there
 */
public record RuleScope(String sector, String area, String kind, List<Phrase> words, List<Phrase> unless) {

    /**
     * The order of rules, the narrowest last: first that it asks for words, for they say what it is about; then for a commune,
     * a sector, a kind; last that it makes exceptions. A rule that asks for all another does, and for more, comes after it.
     */
    static final Comparator<RuleScope> NARROWER = Comparator.comparing((RuleScope scope) -> !scope.words.isEmpty())
            .thenComparing(scope -> scope.area != null)
            .thenComparing(scope -> scope.sector != null)
            .thenComparing(scope -> scope.kind != null)
            .thenComparing(scope -> !scope.unless.isEmpty());

    public RuleScope {
        words = List.copyOf(words);
        unless = List.copyOf(unless);
    }

    /** Whether it speaks of this, its exceptions left aside. */
    boolean covers(RoutingQuestion asked) {
        return asks(sector, asked.sector())
                && asks(area, asked.commune())
                && asks(kind, asked.kind())
                && (words.isEmpty() || words.stream().anyMatch(phrase -> phrase.standsIn(asked.words())));
    }

    boolean isExcepted(RoutingQuestion asked) {
        return unless.stream().anyMatch(phrase -> phrase.standsIn(asked.words()));
    }

    /** Those of its phrases that were written, in its own spelling. */
    List<Phrase> found(RoutingQuestion asked) {
        return words.stream().filter(phrase -> phrase.standsIn(asked.words())).toList();
    }

    private static boolean asks(String wanted, String given) {
        return wanted == null || wanted.equals(given);
    }
}
