package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.plans.DraftTasks;
import vn.hoiam.plans.PlanComparison;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.Plans;
import vn.hoiam.plans.TaskChoices;

/** What became different from one published edition of a plan to a later one. */
@Named
@RequestScoped
public class PlanChangesPage {

    @Inject
    Plans plans;

    @Inject
    DraftTasks drafts;

    private String number;
    private String from;
    private String to;
    private PlanDocument before;
    private PlanDocument after;
    private PlanComparison comparison;

    public void open() {
        var all = plans.editions(number == null ? "" : number);
        before = find(all, from);
        after = find(all, to);
        if (before.edition() >= after.edition()) {
            throw new NotFound("plans.unknown");
        }
        comparison = plans.compare(before, after);
    }

    private static PlanDocument find(List<PlanDocument> all, String edition) {
        return all.stream()
                .filter(one -> String.valueOf(one.edition()).equals(edition))
                .findFirst()
                .orElseThrow(() -> new NotFound("plans.unknown"));
    }

    /** What something said, as a reader understands it: kinds of tasks by their names. */
    public Object told(PlanComparison.Difference difference, Object said) {
        return difference.isForm()
                ? drafts.forms().stream()
                        .filter(form -> form.code().equals(said))
                        .<Object>map(TaskChoices.Form::name)
                        .findFirst()
                        .orElse(said)
                : said;
    }

    public PlanDocument before() {
        return before;
    }

    public PlanDocument after() {
        return after;
    }

    public PlanComparison comparison() {
        return comparison;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
