package vn.hoiam.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.hoiam.NotFound;
import vn.hoiam.papi.Dimensions;
import vn.hoiam.store.TextRows;

/** All plans with their tasks. They come with a release, so they are read once and kept. */
@ApplicationScoped
public class Plans {

    @PersistenceContext
    EntityManager em;

    @Inject
    Dimensions dimensions;

    private volatile List<Plan> plans;
    private volatile List<PlanTask> tasks;

    /** Newest first. */
    public List<Plan> list() {
        read();
        return plans;
    }

    public Plan get(String number) {
        return list().stream()
                .filter(plan -> plan.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("plans.unknown"));
    }

    /** The tasks of a plan in the order of its document. */
    public List<PlanTask> tasks(Plan plan) {
        read();
        return tasks.stream().filter(task -> task.plan().equals(plan)).toList();
    }

    private void read() {
        if (tasks == null) {
            plans = rows("""
                    select number, title_vi, title_en, document_number, issuer_vi, issuer_en, signed_by, issued_on,
                           issued_note_vi, issued_note_en, period_from, period_to, legal_basis_vi, legal_basis_en,
                           source_vi, source_en, note_vi, note_en
                    from plan
                    """, Plan::of).stream()
                    .sorted(Comparator.comparing(Plan::issuedOn).reversed())
                    .toList();
            tasks = readTasks();
        }
    }

    private List<PlanTask> readTasks() {
        var byNumber = plans.stream().collect(toMap(Plan::number, Function.identity()));
        var parts = rows("select plan, code, reference, name_vi, name_en from plan_part", PlanPart::of).stream()
                .collect(toMap(part -> part.plan() + " " + part.code(), Function.identity()));
        var bodies = rows("""
                select code, name_vi, name_en, head_vi, head_en, each, valid_until, note_vi, note_en from plan_body
                """, PlanBody::of).stream().collect(toMap(PlanBody::code, Function.identity()));
        var partners = TextRows.of(em, "select plan, task, body from plan_partner")
                .collect(groupingBy(
                        row -> row.apply("plan") + " " + row.apply("task"),
                        mapping(row -> bodies.get(row.apply("body")), toList())));
        return rows("""
                select plan, number, part, dimension, lead, lead_stated, title_vi, title_en, product_vi, product_en,
                       quarter, due_on, due_note_vi, due_note_en, reference
                from plan_task
                """, row -> task(row, byNumber.get(row.apply("plan")), parts, bodies, partners)).stream()
                .sorted(Comparator.comparingInt(PlanTask::number))
                .toList();
    }

    private PlanTask task(
            UnaryOperator<String> row,
            Plan plan,
            Map<String, PlanPart> parts,
            Map<String, PlanBody> bodies,
            Map<String, List<PlanBody>> partners) {
        var dimension = row.apply("dimension");
        var quarter = row.apply("quarter");
        var due = row.apply("due_on");
        return new PlanTask(
                plan,
                Integer.parseInt(row.apply("number")),
                parts.get(plan.number() + " " + row.apply("part")),
                dimension.isEmpty()
                        ? null
                        : dimensions.find(dimension, plan.periodFrom()).orElseThrow(),
                bodies.get(row.apply("lead")),
                Boolean.parseBoolean(row.apply("lead_stated")),
                partners.getOrDefault(plan.number() + " " + row.apply("number"), List.of()),
                PlanTask.stated(row, "title"),
                PlanTask.stated(row, "product"),
                quarter.isEmpty() ? null : Integer.valueOf(quarter),
                due.isEmpty() ? null : LocalDate.parse(due),
                PlanTask.stated(row, "due_note"),
                row.apply("reference"));
    }

    private <T> List<T> rows(String select, Function<UnaryOperator<String>, T> of) {
        return TextRows.of(em, select).map(of).toList();
    }
}
