package vn.hoiam.law;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.RowHash;

/** All periods that law, usage and the province's own targets set, each with the dates it is in force. */
public final class RuleBook {

    private record Step(String kind, String step) {}

    private final Map<Step, List<Rule>> rules;
    private final String version;

    public RuleBook(Collection<Rule> rows) {
        rules = rows.stream().collect(groupingBy(rule -> new Step(rule.kind(), rule.step())));
        version = RowHash.of(rows.stream());
    }

    /** The rule of an ordinary case, by the day it was received. Refuses when none is in force. */
    public Rule rule(String kind, String step, String sector, LocalDate receivedOn) {
        return rule(kind, step, sector, null, receivedOn);
    }

    /**
     * The rule of a case of a special sort, such as {@code complex}. A sector without a rule of its own falls under the
     * rule that names no sector.
     */
    public Rule rule(String kind, String step, String sector, String variant, LocalDate day) {
        return find(kind, step, sector, variant, day)
                .or(() -> find(kind, step, null, variant, day))
                .orElseThrow(() -> new Refusal("law.rule.unknown", kind, step, day));
    }

    /** The rules of an ordinary case of a sector; those of a sector that is null hold for every one without its own. */
    public RuleLine line(String kind, String step, String sector) {
        return line(kind, step, sector, null);
    }

    public String version() {
        return version;
    }

    private Optional<Rule> find(String kind, String step, String sector, String variant, LocalDate day) {
        return line(kind, step, sector, variant).on(day);
    }

    private RuleLine line(String kind, String step, String sector, String variant) {
        return new RuleLine(rules.getOrDefault(new Step(kind, step), List.of()).stream()
                .filter(rule -> Objects.equals(rule.sector(), sector))
                .filter(rule -> Objects.equals(rule.variant(), variant))
                .toList());
    }
}
