package vn.hoiam.deadlines.pages;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.law.Assumption;
import vn.hoiam.law.Ground;
import vn.hoiam.law.Rule;
import vn.hoiam.law.RuleBook;
import vn.hoiam.law.RuleCertainty;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.site.PageTexts;
import vn.hoiam.site.PeriodWords;

/** The rule book for everybody to read: every period, what was assumed where the law is silent, and when a clock may stop. */
@Named
@RequestScoped
public class RulesDeadlinesPage {

    @Inject
    RuleBooks rules;

    @Inject
    Sectors sectors;

    @Inject
    PageTexts text;

    @Inject
    Clock clock;

    private RuleBook book;
    private Map<String, List<RuleRow>> rows;

    @PostConstruct
    void read() {
        book = rules.current();
        rows = RuleRow.of(book.rules()).stream()
                .collect(groupingBy(row -> row.rule().kind() + "." + row.rule().step()));
    }

    public List<StepGroup> groups() {
        return StepGroup.of(book);
    }

    /** The rules of one kind, step by step, each from the first. */
    public List<RuleRow> rows(StepGroup group) {
        return group.steps().stream()
                .flatMap(step -> rows.get(step.word()).stream())
                .toList();
    }

    public String kind(Ground ground) {
        return text.of(
                "deadlines.of", text.of(StepGroup.stepKey(ground.step())), text.of(StepGroup.kindKey(ground.kind())));
    }

    public String step(Rule rule) {
        return text.of(StepGroup.stepKey(rule.step()));
    }

    /** What a case must be for these rules; empty when they hold for every one. */
    public List<String> conditions(RuleRow row) {
        return Stream.concat(
                        row.rule().options().stream().map(option -> text.of(StepGroup.optionKey(option))),
                        row.sectors().stream().map(sector -> text.name(sectors.name(sector))))
                .toList();
    }

    public PeriodWords period(Rule rule) {
        return new PeriodWords(rule.period(), text);
    }

    /** Why nobody should take this rule for an article of law; empty when it is one. */
    public String doubt(RuleCertainty certainty) {
        return certainty == RuleCertainty.LAW ? "" : text.of(certainty.textKey());
    }

    /** Whether it is in force today. */
    public boolean isInForce(Rule rule) {
        return rule.isInForce(today());
    }

    public Assumption[] assumptions() {
        return Assumption.values();
    }

    public String answer(Assumption assumption) {
        return text.of(assumption.textKey() + "." + book.choice(assumption, today()));
    }

    /** How the same question might be answered as well. */
    public List<String> others(Assumption assumption) {
        return assumption.choices().stream()
                .filter(choice -> choice != book.choice(assumption, today()))
                .map(choice -> text.of(assumption.textKey() + "." + choice))
                .toList();
    }

    public List<Ground> grounds() {
        return book.grounds();
    }

    public String version() {
        return book.version();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
