package vn.hoiam.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hoiam.files.FileType;
import vn.hoiam.files.StoredFile;
import vn.hoiam.files.StoredFiles;
import vn.hoiam.store.Moments;

/** All that was told of tasks, with the evidence. Nothing of it is ever changed. */
@ApplicationScoped
public class TaskProgresses {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int LETTERS_OF_NAME = 6;

    /** A row as it was told: its columns in the order of {@link #progress}. */
    private static final String ALL = """
            select p.id, p.task, cast(p.as_of as text), p.state, cast(p.reached as text), p.note, cast(p.details as text),
                   p.enterer, p.entered_at
            from task_progress p where p.plan = ?1 and p.task = ?2 order by p.id desc
            """;

    private static final String LAST = """
            select distinct on (p.task) p.id, p.task, cast(p.as_of as text), p.state,
                   (select cast(r.reached as text) from task_progress r
                    where r.plan = p.plan and r.task = p.task and r.reached is not null order by r.id desc limit 1),
                   p.note, cast(p.details as text), p.enterer, p.entered_at
            from task_progress p where p.plan = ?1 order by p.task, p.id desc
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    StoredFiles stored;

    /** Everything told of a task with its evidence, the latest first. */
    List<TaskProgress> of(String plan, int task) {
        var rows = rows(ALL, plan, task);
        var evidence = evidence(rows.stream().map(row -> String.valueOf(row[0])).toList());
        return rows.stream()
                .map(row -> progress(row, evidence.getOrDefault(number(row[0]), List.of())))
                .toList();
    }

    /** What was told last of each task of a plan, without the evidence, and what was reached as it was told last. */
    Map<Integer, TaskProgress> last(String plan) {
        return rows(LAST, plan).stream()
                .map(row -> progress(row, List.of()))
                .collect(toMap(TaskProgress::number, Function.identity()));
    }

    /** Keeps what was told and takes its files for ever; false where a file is no longer there. */
    boolean add(String plan, int task, Telling said, Planner by, Instant at) {
        var files = said.evidence().stream().map(StoredFile::name).toList();
        if (stored.claim(files) != files.size()) {
            return false;
        }
        var details = JSON.createObjectBuilder();
        said.details().forEach(details::add);
        var id = em.createNativeQuery("""
                        insert into task_progress
                          (plan, task, as_of, state, reached, note, details, entered_by, enterer, entered_at)
                        values (?1, ?2, cast(?3 as date), ?4, cast(?5 as numeric), ?6, cast(?7 as jsonb), ?8, ?9, ?10)
                        returning id
                        """)
                .setParameter(1, plan)
                .setParameter(2, task)
                .setParameter(3, said.asOf().toString())
                .setParameter(4, said.state().name())
                .setParameter(5, said.reached() == null ? null : said.reached().toPlainString())
                .setParameter(6, said.note())
                .setParameter(7, details.build().toString())
                .setParameter(8, by.account())
                .setParameter(9, by.name())
                .setParameter(10, at.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        if (!files.isEmpty()) {
            em.createNativeQuery("""
                            insert into task_evidence (progress, position, file)
                            select ?1, nth, name from unnest(cast(?2 as text[])) with ordinality as these (name, nth)
                            """)
                    .setParameter(1, number(id))
                    .setParameter(2, files.stream().collect(joining(",", "{", "}")))
                    .executeUpdate();
        }
        return true;
    }

    /** What a file is called for everybody; empty where it is no evidence, and nobody’s to see here. */
    public Optional<String> publicName(String file) {
        return rows("""
                        select p.plan, p.task, f.type from task_evidence e join task_progress p on p.id = e.progress
                        join stored_file f on f.name = e.file where e.file = ?1
                        """, file).stream()
                .map(row -> row[0] + "-" + row[1] + "-" + file.substring(0, LETTERS_OF_NAME) + "."
                        + FileType.valueOf((String) row[2]).ending())
                .findFirst();
    }

    private Map<Long, List<StoredFile>> evidence(List<String> progresses) {
        if (progresses.isEmpty()) {
            return Map.of();
        }
        var rows = rows("""
                        select progress, file from task_evidence
                        where progress = any (cast(?1 as bigint[])) order by progress, position
                        """, "{" + String.join(",", progresses) + "}");
        if (rows.isEmpty()) {
            return Map.of();
        }
        var files = em.createQuery("select f from StoredFile f where f.name in :names", StoredFile.class)
                .setParameter("names", rows.stream().map(row -> row[1]).toList())
                .getResultStream()
                .collect(toMap(StoredFile::name, Function.identity()));
        return rows.stream()
                .collect(groupingBy(row -> number(row[0]), mapping(row -> files.get((String) row[1]), toList())));
    }

    private static TaskProgress progress(Object[] row, List<StoredFile> evidence) {
        var said = new Telling(
                LocalDate.parse((String) row[2]),
                TaskState.valueOf((String) row[3]),
                row[4] == null ? null : TaskMeasure.plain((String) row[4]),
                (String) row[5],
                details((String) row[6]),
                evidence);
        return new TaskProgress(
                ((Number) row[1]).intValue(), said, PlanDocument.Step.of((String) row[7], Moments.of(row[8])));
    }

    private static Map<String, String> details(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return object.keySet().stream().collect(toMap(Function.identity(), object::getString));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String select, Object... values) {
        var query = em.createNativeQuery(select);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }

    private static Long number(Object id) {
        return ((Number) id).longValue();
    }
}
