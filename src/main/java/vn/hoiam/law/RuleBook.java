package vn.hoiam.law;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.RowHash;

/**
 * All periods that law, usage and the province's own targets set, each with the dates it is in force; the grounds the law
 * knows; and how open questions of counting are answered.
 */
public final class RuleBook {

    private record Step(String kind, String step) {}

    /** A rule with what a case must be for it, so that this is not read from its words again and again. */
    private record Entry(Rule rule, Set<String> options) {}

    private final List<Rule> rows;
    private final Map<Step, List<Entry>> rules;
    private final List<Ground> grounds;
    private final Map<Assumption, List<Assumed>> assumed;
    private final String version;

    public RuleBook(Collection<Rule> rules, Collection<Ground> grounds, Collection<Assumed> assumed) {
        this.rows = List.copyOf(rules);
        this.rules = rules.stream()
                .map(rule -> new Entry(rule, rule.options()))
                .collect(groupingBy(
                        entry -> new Step(entry.rule().kind(), entry.rule().step()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        this.grounds = List.copyOf(grounds);
        this.assumed = assumed.stream()
                .collect(groupingBy(
                        Assumed::assumption, () -> new EnumMap<>(Assumption.class), Collectors.toUnmodifiableList()));
        this.version = RowHash.of(Stream.of(rules, grounds, assumed).flatMap(Collection::stream));
    }

    /** The rule of an ordinary case, by one day that is that of all its events. Refuses when none is in force. */
    public Rule rule(String kind, String step, String sector, LocalDate day) {
        return rule(kind, step, sector, Set.of(), event -> day);
    }

    /**
     * The rule of a case of some sector and with some options, by the days on which things happened to it; what has not
     * happened is null. A sector without a rule of its own falls under the rule that names no sector, and options the
     * step does not know bear nothing on it. Refuses when no rule is in force.
     */
    public Rule rule(
            String kind, String step, String sector, Set<String> options, Function<EventKind, LocalDate> dayOf) {
        return find(kind, step, sector, options, dayOf)
                .orElseThrow(() -> new Refusal(
                        "law.rule.unknown",
                        kind,
                        step,
                        Objects.toString(dayOf.apply(rules.getOrDefault(new Step(kind, step), List.of()).stream()
                                .map(entry -> entry.rule().from())
                                .findFirst()
                                .orElse(EventKind.RECEIPT)))));
    }

    Optional<Rule> find(
            String kind, String step, String sector, Set<String> options, Function<EventKind, LocalDate> dayOf) {
        Rule best = null;
        var bestOptions = -1;
        for (var entry : rules.getOrDefault(new Step(kind, step), List.of())) {
            var rule = entry.rule();
            var fits = (rule.sector() == null || rule.sector().equals(sector))
                    && options.containsAll(entry.options())
                    && isInForce(rule, dayOf);
            if (fits && (best == null || isCloser(entry, best, bestOptions))) {
                best = rule;
                bestOptions = weight(entry.options());
            }
        }
        return Optional.ofNullable(best);
    }

    /** More of what the one case is comes before the sector it shares with many, then the later rule where two overlap. */
    private static boolean isCloser(Entry entry, Rule than, int thanOptions) {
        var rule = entry.rule();
        var options = weight(entry.options());
        if (options != thanOptions) {
            return options > thanOptions;
        }
        return (rule.sector() == null) != (than.sector() == null)
                ? rule.sector() != null
                : rule.validFrom().isAfter(than.validFrom());
    }

    /** What is specially complex is complex too, and then the rule of the special one holds. */
    private static int weight(Set<String> options) {
        return 2 * options.size() + (options.contains("specially_complex") ? 1 : 0);
    }

    private boolean isInForce(Rule rule, Function<EventKind, LocalDate> dayOf) {
        var begins = dayOf.apply(rule.from());
        if (begins == null) {
            return false;
        }
        var decides = choice(Assumption.A5, begins) == Assumption.Choice.BY_RECEIPT
                ? dayOf.apply(EventKind.RECEIPT)
                : dayOf.apply(rule.validBy());
        return rule.isInForce(decides == null ? begins : decides);
    }

    /** How an open question is answered for what begins on a day; as the portal begins, where no row says otherwise. */
    public Assumption.Choice choice(Assumption assumption, LocalDate day) {
        for (var row : assumed.getOrDefault(assumption, List.of())) {
            if (row.holds(day)) {
                return row.choice();
            }
        }
        return assumption.choices().get(0);
    }

    /** The grounds on which the law lets an act be done to a step of a kind on a day. */
    public List<Ground> grounds(EventKind act, String kind, String step, LocalDate day) {
        return grounds.stream()
                .filter(ground -> ground.allows(act, kind, step, day))
                .toList();
    }

    /** The grounds on which the law lets an act be done to a case of a kind on a day, each once, whatever step it acts upon. */
    public List<Ground> grounds(EventKind act, String kind, LocalDate day) {
        var codes = new HashSet<String>();
        return grounds.stream()
                .filter(ground -> ground.allows(act, kind, ground.step(), day))
                .filter(ground -> codes.add(ground.code()))
                .toList();
    }

    /** By how much a step is extended under any of its rules, where the one in force allows no extension. */
    Optional<Extension> extension(String kind, String step) {
        return rules.getOrDefault(new Step(kind, step), List.of()).stream()
                .map(entry -> entry.rule().period().extension())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the step is under another rule at other times. */
    boolean hasOtherLaw(Rule rule) {
        return of(rule.kind(), rule.step())
                .anyMatch(other -> Objects.equals(other.sector(), rule.sector())
                        && Objects.equals(other.variant(), rule.variant())
                        && !other.validFrom().equals(rule.validFrom()));
    }

    /** The rules of an ordinary case of a sector; those of a sector that is null hold for every one without its own. */
    public RuleLine line(String kind, String step, String sector) {
        return new RuleLine(of(kind, step)
                .filter(rule -> Objects.equals(rule.sector(), sector))
                .filter(rule -> rule.variant() == null)
                .toList());
    }

    public SortedSet<String> kinds() {
        return rows.stream().map(Rule::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The steps of a kind, in the order of the book. */
    public List<String> steps(String kind) {
        return rows.stream()
                .filter(rule -> rule.kind().equals(kind))
                .map(Rule::step)
                .distinct()
                .toList();
    }

    /** What a case may be that bears on a step. */
    public SortedSet<String> options(String kind, String step) {
        return of(kind, step).flatMap(rule -> rule.options().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often a step may be extended at most, whatever the case is like. */
    public int extensions(String kind, String step) {
        return of(kind, step).mapToInt(Rule::extensions).max().orElse(0);
    }

    /** The sectors with a rule of their own for a step. */
    public SortedSet<String> sectors(String kind, String step) {
        return of(kind, step).map(Rule::sector).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first day of the oldest rule for a step. */
    public Optional<LocalDate> knownSince(String kind, String step) {
        return of(kind, step).map(Rule::validFrom).min(Comparator.naturalOrder());
    }

    /** All rules, by kind and step and from the first. */
    public List<Rule> rules() {
        return rows.stream()
                .sorted(Comparator.comparing(Rule::kind)
                        .thenComparing(Rule::step)
                        .thenComparing(Rule::validFrom)
                        .thenComparing(Rule::code))
                .toList();
    }

    public List<Ground> grounds() {
        return grounds;
    }

    public List<Assumed> assumed() {
        return assumed.values().stream().flatMap(Collection::stream).toList();
    }

    public String version() {
        return version;
    }

    private Stream<Rule> of(String kind, String step) {
        return rules.getOrDefault(new Step(kind, step), List.of()).stream().map(Entry::rule);
    }
}
