package vn.hoiam.deadlines.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.hoiam.deadlines.Bases;
import vn.hoiam.deadlines.DeadlineAnswer;
import vn.hoiam.law.Direction;
import vn.hoiam.law.Explanation;
import vn.hoiam.law.Reckoning;
import vn.hoiam.law.RuleBook;
import vn.hoiam.law.Warnings;
import vn.hoiam.site.PageTexts;

/** Tells anybody by when a step of a petition is due, and why. */
@Named
@RequestScoped
public class DeadlinesPage {

    @Inject
    Bases bases;

    @Inject
    PageTexts text;

    private final DeadlinesView view = new DeadlinesView();
    private RuleBook book;
    private DeadlineAnswer answer;

    public void open() {
        var request = FacesContext.getCurrentInstance().getExternalContext();
        view.open(request.getRequestParameterValuesMap().getOrDefault("option", new String[0]));
        var basis = bases.current();
        book = basis.book();
        answer = view.question(book)
                .map(question -> DeadlineAnswer.to(question, basis))
                .orElse(null);
    }

    public List<StepGroup> groups() {
        return StepGroup.of(book);
    }

    public boolean isChosen(StepGroup.Step step) {
        return step.word().equals(view.kind() + "." + view.step());
    }

    /** What a case may be that bears on the step. */
    public Collection<String> options() {
        return book.options(view.kind(), view.step());
    }

    public Collection<String> sectors() {
        return book.sectors(view.kind(), view.step());
    }

    public List<String> extensions() {
        return view.extensions(book);
    }

    /** The text key of what is wrong with a field; empty when nothing is. */
    public String problem(String field) {
        return Objects.toString(view.problem(field, book), "");
    }

    /** How the date is counted; null when it cannot be. */
    public Reckoning reckoning() {
        return answer == null ? null : answer.reckoning();
    }

    /** Why a question that is understood has no answer; empty when it has. */
    public String refusal() {
        return answer == null || answer.refusal() == null
                ? ""
                : text.of(answer.refusal().textKey(), answer.refusal().words());
    }

    /** What the date is for the step: the last day on which it may be done, or the first on which it may end. */
    public String dateKey() {
        var period = reckoning().rule().period();
        return period.direction() == Direction.BEFORE
                ? "deadlines.date.before"
                : period.isMinimum() ? "deadlines.date.least" : "deadlines.date";
    }

    /** What the explanation does not say yet. */
    public List<String> warnings() {
        var told = new Explanation(reckoning(), text.locale()).brief();
        return new Warnings(reckoning(), Set.of())
                .in(text.locale()).stream()
                        .filter(warning -> !told.contains(warning))
                        .toList();
    }

    public DeadlinesView view() {
        return view;
    }
}
