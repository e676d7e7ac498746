package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.journal.Fact;
import vn.hoiam.texts.TypedLine;

/** The desk where a unit names the bodies its plans charge with tasks, and who holds the offices that answer for them. */
@ApplicationScoped
@Transactional
public class BodyKeeping {

    private static final int MOST_NAME = 200;
    private static final int MOST_PERSON = 100;

    @Inject
    Clock clock;

    @Inject
    PlanRights rights;

    @Inject
    PlanEditions editions;

    @Inject
    PlanBodies bodies;

    @Inject
    Event<Fact> facts;

    /** The bodies that plans of the unit may name, each with who holds its office and held it, the latest first. */
    public List<Held> list(String number) {
        var plan = editions.get(number);
        rights.mustRead(rights.unit(plan));
        var holders = bodies.holders(plan.unit());
        return bodies.list(plan.unit(), LocalDate.now(clock)).stream()
                .map(body -> new Held(
                        body,
                        holders.stream()
                                .filter(holder -> holder.body().equals(body.code()))
                                .toList()))
                .toList();
    }

    /** Whether the one who asks may name bodies and heads there. */
    public boolean mayKeep(String number) {
        return rights.mayDraft(rights.unit(editions.get(number)));
    }

    /** Adds a body of the unit, with the office that answers for it. */
    public void add(String number, BodyForm form) {
        var plan = editions.take(number);
        rights.mustDraft(rights.unit(plan));
        var problems = new ArrayList<WrongField>();
        var name = line("name", form.getName(), MOST_NAME, problems);
        var head = line("head", form.getHead(), MOST_NAME, problems);
        if (bodies.list(plan.unit(), LocalDate.now(clock)).stream()
                .anyMatch(body -> body.name().vi().equalsIgnoreCase(name))) {
            problems.add(WrongField.of("name", "plans.bodies.known"));
        }
        if (name.contains(";")) {
            problems.add(WrongField.of("name", "plans.bodies.semicolon"));
        }
        FaultyEntry.refuse(problems);
        bodies.add(plan.unit(), name, head, rights.planner(), clock.instant());
        facts.fire(new PlanBodyAdded(plan.uid(), name, head, rights.actor()));
    }

    /** Says who holds the office of a body from a day on; whoever held it before does so until then. */
    public void hold(String number, BodyForm form) {
        var plan = editions.take(number);
        rights.mustDraft(rights.unit(plan));
        var problems = new ArrayList<WrongField>();
        var body = bodies.list(plan.unit(), LocalDate.now(clock)).stream()
                .filter(known -> known.code().equals(form.getBody()))
                .findFirst();
        if (body.isEmpty()) {
            problems.add(WrongField.of("body", "plans.form.choose"));
        }
        var person = line("person", form.getPerson(), MOST_PERSON, problems);
        var typed = TypedLine.of(form.getFrom());
        var from = TypedLine.day(typed).orElse(null);
        if (from == null) {
            problems.add(WrongField.of("from", typed.isEmpty() ? "plans.form.required" : "plans.form.day"));
        } else if (from.isAfter(LocalDate.now(clock).plusYears(1))) {
            // What was entered is not changed any more: a year typed wrongly would stand for ever.
            problems.add(WrongField.of("from", "plans.bodies.far"));
        } else if (body.isPresent()) {
            bodies.holders(plan.unit()).stream()
                    .filter(holder -> holder.body().equals(body.get().code()))
                    .findFirst()
                    .filter(last -> !from.isAfter(last.from()))
                    .ifPresent(last -> problems.add(WrongField.of("from", "plans.bodies.before", last.from())));
        }
        FaultyEntry.refuse(problems);
        bodies.hold(body.orElseThrow().code(), plan.unit(), person, from, rights.planner(), clock.instant());
        facts.fire(new PlanHeadNamed(plan.uid(), body.get().head().vi(), from, person, rights.actor()));
    }

    private static String line(String field, String typed, int most, List<WrongField> problems) {
        var line = TypedLine.of(typed);
        if (line.length() < 2) {
            problems.add(WrongField.of(field, "plans.form.required"));
        } else if (line.length() > most) {
            problems.add(WrongField.of(field, "plans.form.long", most, line.length()));
        }
        return line;
    }

    /** A body with those who held its office in the plans of the unit, the latest first. */
    public record Held(PlanBody body, List<OfficeHolder> holders) {

        public Held {
            holders = List.copyOf(holders);
        }
    }
}
