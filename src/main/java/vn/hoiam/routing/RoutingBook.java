package vn.hoiam.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hoiam.store.ReleaseFile;

/** All routing rules there are, were, and are planned. */
public final class RoutingBook {

    private static final String FILE = "/db/law/routing_rules.csv";

    private final List<RoutingRule> all;

    public RoutingBook(Collection<RoutingRule> rules) {
        all = rules.stream()
                .sorted(Comparator.comparing(RoutingRule::code).thenComparing(RoutingRule::validFrom))
                .toList();
    }

    /** The rules this release brings. */
    public static RoutingBook ofThisRelease() {
        return new RoutingBook(new ReleaseFile(FILE)
                .rows().stream().map(row -> RoutingRule.of(row::get)).toList());
    }

    /** The rules in force on a day. */
    public RoutingRules on(LocalDate day) {
        return new RoutingRules(inForce(day));
    }

    public List<RoutingRule> inForce(LocalDate day) {
        return list(rule -> rule.isInForce(day));
    }

    public Optional<RoutingRule> find(String code, LocalDate validFrom) {
        return all.stream()
                .filter(rule -> rule.code().equals(code) && rule.validFrom().equals(validFrom))
                .findFirst();
    }

    /** All that bears or bore a code, the earliest first. */
    public List<RoutingRule> bearing(String code) {
        return list(rule -> rule.code().equals(code));
    }

    /** The same book with a rule more, or one in place of the one with its code and first day. */
    public RoutingBook with(RoutingRule rule) {
        return new RoutingBook(Stream.concat(without(rule), Stream.of(rule)).toList());
    }

    public List<RoutingRule> all() {
        return all;
    }

    private Stream<RoutingRule> without(RoutingRule rule) {
        return all.stream()
                .filter(one ->
                        !one.code().equals(rule.code()) || !one.validFrom().equals(rule.validFrom()));
    }

    private List<RoutingRule> list(Predicate<RoutingRule> which) {
        return all.stream().filter(which).toList();
    }
}
