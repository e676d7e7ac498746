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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.papi.Dimensions;
import vn.hoiam.store.TextRows;

/** The tasks of plans, in all editions. Whoever shows them asks first whether the edition may be seen. */
@ApplicationScoped
public class PlanTasks {

    private static final String OF_THESE = """
             where (plan, edition) in (
                 select split_part(key, '/', 1), cast(split_part(key, '/', 2) as integer) from unnest(cast(?1 as text[])) key)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Dimensions dimensions;

    @Inject
    PlanBodies bodies;

    /** Those of one edition, in the order of its document. */
    public List<PlanTask> of(PlanDocument document) {
        return of(List.of(document));
    }

    /** Those of several editions, each in its own order; four statements for all of them. */
    List<PlanTask> of(Collection<PlanDocument> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var these = documents.stream().map(PlanTasks::key).collect(Collectors.joining(",", "{", "}"));
        var byKey = documents.stream().collect(toMap(PlanTasks::key, Function.identity()));
        var parts = rows("select plan, edition, code, reference, name_vi, name_en from plan_part", these)
                .collect(toMap(row -> key(row) + " " + row.apply("code"), PlanPart::of));
        var known = bodies.all();
        var partners = rows("select plan, edition, task, body from plan_partner", these)
                .collect(groupingBy(
                        row -> key(row) + " " + row.apply("task"),
                        mapping(row -> known.get(row.apply("body")), toList())));
        return rows("""
                        select plan, edition, number, part, dimension, lead, lead_stated, title_vi, title_en, product_vi,
                               product_en, quarter, due_on, due_note_vi, due_note_en, reference, form, target, target_unit, weight,
                               parent_task
                        from plan_task""", these)
                .map(row -> task(row, byKey.get(key(row)), parts, known, partners))
                .sorted(Comparator.comparingInt(PlanTask::number))
                .toList();
    }

    /** The parts of an edition, in their order. */
    public List<PlanPart> parts(PlanDocument document) {
        return rows("select plan, edition, code, reference, name_vi, name_en from plan_part", "{" + key(document) + "}")
                .map(PlanPart::of)
                .sorted(Comparator.comparing(PlanPart::code))
                .toList();
    }

    /** All that an edition has besides its wording goes on into the next one. */
    void copy(String plan, int from, int to) {
        Stream.of("""
                        insert into plan_part (plan, edition, code, reference, name_vi, name_en)
                        select plan, ?3, code, reference, name_vi, name_en from plan_part where plan = ?1 and edition = ?2
                        """, """
                        insert into plan_task (plan, edition, number, part, dimension, lead, lead_stated, title_vi, title_en,
                          product_vi, product_en, quarter, due_on, due_note_vi, due_note_en, reference, form, target, target_unit,
                          weight, parent_task)
                        select plan, ?3, number, part, dimension, lead, lead_stated, title_vi, title_en,
                          product_vi, product_en, quarter, due_on, due_note_vi, due_note_en, reference, form, target, target_unit,
                          weight, parent_task
                        from plan_task where plan = ?1 and edition = ?2
                        """, """
                        insert into plan_partner (plan, edition, task, body)
                        select plan, ?3, task, body from plan_partner where plan = ?1 and edition = ?2
                        """).forEach(copy -> em.createNativeQuery(copy)
                .setParameter(1, plan)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate());
    }

    /** Says of tasks which one of the plan above they carry out; null for none. */
    void tie(String plan, int edition, Map<Integer, Integer> above) {
        above.forEach((task, its) -> em.createNativeQuery("""
                        update plan_task set parent_task = cast(?4 as integer)
                        where plan = ?1 and edition = ?2 and number = ?3 and parent_task is distinct from cast(?4 as integer)
                        """)
                .setParameter(1, plan)
                .setParameter(2, edition)
                .setParameter(3, task)
                .setParameter(4, its == null ? null : its.toString())
                .executeUpdate());
    }

    /** They carry out none any more. */
    void untie(String plan, int edition) {
        em.createNativeQuery("update plan_task set parent_task = null where plan = ?1 and edition = ?2")
                .setParameter(1, plan)
                .setParameter(2, edition)
                .executeUpdate();
    }

    private PlanTask task(
            UnaryOperator<String> row,
            PlanDocument document,
            Map<String, PlanPart> parts,
            Map<String, PlanBody> known,
            Map<String, List<PlanBody>> partners) {
        var dimension = row.apply("dimension");
        var quarter = row.apply("quarter");
        var due = row.apply("due_on");
        var above = row.apply("parent_task");
        return new PlanTask(
                document,
                Integer.parseInt(row.apply("number")),
                parts.get(key(row) + " " + row.apply("part")),
                dimension.isEmpty()
                        ? null
                        : dimensions.find(dimension, document.periodFrom()).orElse(null),
                known.get(row.apply("lead")),
                Boolean.parseBoolean(row.apply("lead_stated")),
                partners.getOrDefault(key(row) + " " + row.apply("number"), List.of()).stream()
                        .sorted(Comparator.comparing(PlanBody::code))
                        .toList(),
                PlanTask.stated(row, "title"),
                PlanTask.stated(row, "product"),
                quarter.isEmpty() ? null : Integer.valueOf(quarter),
                due.isEmpty() ? null : LocalDate.parse(due),
                PlanTask.stated(row, "due_note"),
                row.apply("reference"),
                TaskMeasure.of(row),
                above.isEmpty() ? null : Integer.valueOf(above));
    }

    private Stream<UnaryOperator<String>> rows(String select, String these) {
        return TextRows.of(em, select + OF_THESE, these);
    }

    private static String key(PlanDocument document) {
        return document.number() + "/" + document.edition();
    }

    private static String key(UnaryOperator<String> row) {
        return row.apply("plan") + "/" + row.apply("edition");
    }
}
