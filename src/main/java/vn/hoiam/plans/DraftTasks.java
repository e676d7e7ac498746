package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoiam.language.Folding;
import vn.hoiam.papi.Dimensions;
import vn.hoiam.plans.TaskChoices.Form;
import vn.hoiam.store.TextRows;
import vn.hoiam.texts.Bilingual;

/** The tasks of editions that are being written. Whoever changes them holds the plan, and has asked {@link PlanRights}. */
@ApplicationScoped
public class DraftTasks {

    // Looked up once: the look-up reads the class path.
    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanTasks tasks;

    @Inject
    Dimensions dimensions;

    @Inject
    PlanBodies bodies;

    /** What the tasks of an edition may name. */
    TaskChoices choices(PlanDocument plan) {
        return new TaskChoices(
                plan,
                bodies.list(plan.unit(), plan.periodFrom()),
                tasks.parts(plan),
                dimensions.inForceOn(plan.periodFrom()),
                forms());
    }

    /** The numbers that tasks of a plan bear or bore in any edition: what was told of one is not told of another. */
    public Set<Integer> numbers(String plan) {
        List<?> numbers = em.createNativeQuery("select distinct number from plan_task where plan = ?1")
                .setParameter(1, plan)
                .getResultList();
        return numbers.stream().map(number -> ((Number) number).intValue()).collect(Collectors.toSet());
    }

    /** The forms that a product may have, in their order. */
    public List<Form> forms() {
        return TextRows.of(em, "select code, position, name_vi, name_en from task_form order by position")
                .map(row -> new Form(row.apply("code"), new Bilingual(row.apply("name_vi"), row.apply("name_en"))))
                .toList();
    }

    /** Writes tasks, each under its number, in place of what stood there; a few statements, however many there are. */
    void put(
            PlanDocument plan,
            Collection<TaskDraft> drafts,
            Map<String, String> partCodes,
            Map<String, String> leadCodes) {
        var rows = JSON.createArrayBuilder();
        var partners = JSON.createArrayBuilder();
        for (var draft : drafts) {
            rows.add(row(
                    draft,
                    partCodes.get(Folding.toned(draft.part())),
                    draft.lead().isNew()
                            ? leadCodes.get(Folding.toned(draft.lead().name()))
                            : draft.lead().code()));
            draft.partners()
                    .forEach(body -> partners.add(JSON.createObjectBuilder()
                            .add("task", draft.number())
                            .add("body", body.code())));
        }
        remove(
                "delete from plan_partner where plan = ?1 and edition = ?2 and task = any (cast(?3 as integer[]))",
                plan,
                drafts.stream().map(TaskDraft::number).toList());
        write("""
                insert into plan_task (plan, edition, number, part, dimension, lead, lead_stated, title_vi, title_en, product_vi,
                  product_en, quarter, due_on, due_note_vi, reference, form, target, target_unit, weight)
                select ?1, ?2, number, part, dimension, lead, true, title_vi, title_en, product_vi,
                  product_en, quarter, due_on, due_note_vi, reference, form, target, target_unit, weight
                from jsonb_to_recordset(cast(?3 as jsonb)) as t (number integer, part text, dimension text, lead text, title_vi text,
                  title_en text, product_vi text, product_en text, quarter integer, due_on date, due_note_vi text, reference text,
                  form text, target numeric, target_unit text, weight numeric)
                on conflict (plan, edition, number) do update set part = excluded.part, dimension = excluded.dimension,
                  lead = excluded.lead, lead_stated = plan_task.lead_stated or plan_task.lead <> excluded.lead, title_vi = excluded.title_vi, title_en = excluded.title_en,
                  product_vi = excluded.product_vi, product_en = excluded.product_en, quarter = excluded.quarter,
                  due_on = excluded.due_on, due_note_vi = excluded.due_note_vi,
                  due_note_en = case when plan_task.due_note_vi is not distinct from excluded.due_note_vi then plan_task.due_note_en end,
                  reference = excluded.reference,
                  form = excluded.form, target = excluded.target, target_unit = excluded.target_unit, weight = excluded.weight
                """, plan, rows.build().toString());
        write("""
                insert into plan_partner (plan, edition, task, body)
                select ?1, ?2, task, body from jsonb_to_recordset(cast(?3 as jsonb)) as p (task integer, body text)
                """, plan, partners.build().toString());
    }

    /** Takes tasks out of a draft, and the parts in which nothing is left. */
    void remove(PlanDocument plan, Collection<Integer> numbers) {
        remove(
                "delete from plan_task where plan = ?1 and edition = ?2 and number = any (cast(?3 as integer[]))",
                plan,
                numbers);
    }

    /** Parts in which there is no task are not kept. */
    void tidy(PlanDocument plan) {
        em.createNativeQuery("""
                        delete from plan_part p where plan = ?1 and edition = ?2 and not exists (
                          select from plan_task t where t.plan = p.plan and t.edition = p.edition and t.part = p.code)
                        """)
                .setParameter(1, plan.number())
                .setParameter(2, plan.edition())
                .executeUpdate();
    }

    /** Adds a body of the unit; the code it got. */
    String addBody(String unit, String name, String head, Planner by, Instant at) {
        return bodies.add(unit, name, head, by, at);
    }

    void addPart(PlanDocument plan, String code, String name) {
        em.createNativeQuery("""
                        insert into plan_part (plan, edition, code, reference, name_vi) values (?1, ?2, ?3, ?3, ?4)
                        """)
                .setParameter(1, plan.number())
                .setParameter(2, plan.edition())
                .setParameter(3, code)
                .setParameter(4, name)
                .executeUpdate();
    }

    private void remove(String statement, PlanDocument plan, Collection<Integer> numbers) {
        write(statement, plan, numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    private void write(String statement, PlanDocument plan, String rows) {
        em.createNativeQuery(statement)
                .setParameter(1, plan.number())
                .setParameter(2, plan.edition())
                .setParameter(3, rows)
                .executeUpdate();
    }

    private static JsonObjectBuilder row(TaskDraft draft, String part, String lead) {
        var row = JSON.createObjectBuilder()
                .add("number", draft.number())
                .add("part", part)
                .add("lead", lead)
                .add("title_vi", draft.title().vi())
                .add("form", draft.measure().form())
                .add("weight", draft.measure().weight())
                .add("reference", draft.reference() == null ? part : draft.reference());
        add(
                row,
                "dimension",
                draft.dimension() == null ? null : draft.dimension().number());
        add(row, "title_en", draft.title().enOrNull());
        add(row, "product_vi", draft.product() == null ? null : draft.product().vi());
        add(row, "product_en", draft.product() == null ? null : draft.product().enOrNull());
        add(row, "quarter", draft.quarter());
        add(row, "due_on", draft.dueOn());
        add(row, "due_note_vi", draft.dueNote() == null ? null : draft.dueNote().vi());
        add(row, "target", draft.measure().target());
        add(row, "target_unit", draft.measure().unit());
        return row;
    }

    private static void add(JsonObjectBuilder row, String column, Object value) {
        if (value != null) {
            row.add(column, value.toString());
        }
    }
}
