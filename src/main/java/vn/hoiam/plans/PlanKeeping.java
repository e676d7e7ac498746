package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;

/** The desk where a unit writes its plan, edition by edition. */
@ApplicationScoped
@Transactional
public class PlanKeeping {

    private static final String PREFIX = "PAPI-";

    @Inject
    Clock clock;

    @Inject
    PlanRights rights;

    @Inject
    PlanEditions editions;

    @Inject
    PlanTasks tasks;

    @Inject
    PlanOwing owing;

    @Inject
    Event<Fact> facts;

    /** The latest edition of every plan that is the official’s to see. */
    public List<PlanEdition> list() {
        return editions.latest(rights.mine()).stream()
                .filter(edition ->
                        rights.isMine(edition.plan().unit(), edition.plan().unitFrom()))
                .toList();
    }

    /** A plan with all its editions, the latest first, for whoever works on it. */
    public OpenPlan open(String number) {
        var plan = editions.get(number);
        var unit = rights.unit(plan);
        rights.mustRead(unit);
        var all = editions.list(plan);
        return new OpenPlan(plan, unit, all, rights.mayDraft(unit), rights.mayPublish(unit), rights.planner());
    }

    /** What one edition says, for whoever works on the plan. */
    public PlanDocument document(String number, int edition) {
        return open(number).editions().stream()
                .filter(one -> one.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new NotFound("plans.unknown"))
                .document();
    }

    /** Begins a plan. Its number tells unit and year. */
    public String begin(PlanForm form) {
        var unit = rights.drafters().stream()
                .filter(row -> row.code().equals(form.getUnit()))
                .findFirst()
                .orElseThrow(() -> new FaultyEntry(List.of(WrongField.of("unit", "plans.form.choose"))));
        rights.mustDraft(unit);
        var wording = new PlanReading(form).wording(true);
        editions.takeTurn(unit.code());
        editions.begun(unit.code(), wording.title().vi()).ifPresent(same -> {
            throw new Refusal("plans.begun", same.plan().number());
        });
        var plan = new Plan(number(unit, wording), unit, rights.planner(), clock.instant());
        plan.carryOut(owing.parent(form.getParent(), unit, null));
        editions.add(plan);
        editions.add(new PlanEdition(plan, 1, wording, rights.planner(), clock.instant()));
        facts.fire(new PlanBegun(plan.uid(), plan.number(), rights.actor()));
        return plan.number();
    }

    /** Changes what the edition in work says. */
    public void reword(String number, PlanForm form) {
        var edition = draft(number, form.getVersion());
        var isFirst = edition.edition() == 1;
        var wording = new PlanReading(form).wording(isFirst);
        if (isFirst) {
            carryOut(edition, form.getParent());
        }
        edition.word(wording, rights.planner());
    }

    /** Which plan above it carries out stays once it is published; its tasks carry out those of that one and of no other. */
    private void carryOut(PlanEdition edition, String chosen) {
        var plan = edition.plan();
        var parent = owing.parent(chosen, rights.unit(plan), plan.parent());
        if (!Objects.equals(parent, plan.parent())) {
            plan.carryOut(parent);
            tasks.untie(plan.number(), edition.edition());
        }
    }

    /** Throws the edition in work away; with the first one goes the plan, of which nobody outside has seen anything. */
    public void discard(String number, int version) {
        var edition = draft(number, version);
        var plan = edition.plan();
        facts.fire(new PlanEditionDiscarded(plan.uid(), edition.edition(), rights.actor()));
        editions.remove(edition);
        if (edition.edition() == 1) {
            editions.remove(plan);
        }
    }

    /** Begins the next edition with all that the last one says. */
    public void revise(String number, String why) {
        var plan = editions.take(number);
        rights.mustDraft(rights.unit(plan));
        plan.mustBeOpen();
        var last = editions.list(plan).get(0);
        if (last.state() != EditionState.PUBLISHED) {
            throw new Refusal("plans.in-work");
        }
        var reason = PlanReading.required("why", why, PlanReading.MOST_LETTERS);
        var next = last.edition() + 1;
        editions.add(new PlanEdition(plan, next, last.wording().next(reason), rights.planner(), clock.instant()));
        tasks.copy(number, last.edition(), next);
        facts.fire(new PlanRevised(plan.uid(), next, rights.actor()));
    }

    /** The edition in work, for whoever writes it and has seen it as it is now. */
    PlanEdition draft(String number, int version) {
        var plan = editions.take(number);
        rights.mustDraft(rights.unit(plan));
        var edition = editions.inWork(plan).orElseThrow(() -> new Refusal("plans.not-draft"));
        edition.mustBeAt(version);
        edition.mustBeDraft();
        return edition;
    }

    private String number(UnitRow unit, PlanWording wording) {
        var base =
                PREFIX + wording.periodFrom().getYear() + (unit.level() == UnitLevel.PROVINCE ? "" : "-" + unit.code());
        var number = base;
        for (int nth = 2; editions.isTaken(number); nth++) {
            number = base + "-" + nth;
        }
        return number;
    }
}
