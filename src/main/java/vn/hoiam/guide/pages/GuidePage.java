package vn.hoiam.guide.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.guide.Kind;
import vn.hoiam.guide.Talk;
import vn.hoiam.law.Rule;
import vn.hoiam.site.PageTexts;
import vn.hoiam.site.PeriodWords;

/** Leads a citizen by two or three questions to the kind of petition that fits, and tells how that is handed in. */
@Named
@RequestScoped
public class GuidePage {

    @Inject
    RuleBooks rules;

    @Inject
    PageTexts text;

    @Inject
    Clock clock;

    private String said;
    private Talk talk;

    public void open() {
        talk = Talk.of(said).orElseThrow(() -> new NotFound("guide.unknown"));
    }

    public Talk talk() {
        return talk;
    }

    public Kind kind() {
        return talk.kind();
    }

    /** The rules in force today of the steps a citizen asks about. */
    public List<Rule> rules() {
        var book = rules.current();
        var today = LocalDate.now(clock);
        return kind().steps().stream()
                .map(step -> book.rule(kind().code(), step, null, today))
                .toList();
    }

    public PeriodWords period(Rule rule) {
        return new PeriodWords(rule.period(), text);
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
