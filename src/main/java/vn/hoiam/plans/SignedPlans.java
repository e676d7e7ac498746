package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoiam.Refusal;
import vn.hoiam.files.FileRead;
import vn.hoiam.files.StoredFiles;
import vn.hoiam.journal.Fact;

/** The PDFs of plans as they were signed, and what stands in them. */
@ApplicationScoped
public class SignedPlans {

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanTasks tasks;

    @Inject
    StoredFiles stored;

    @Inject
    PlanEditions editions;

    @Inject
    Event<Fact> facts;

    /** Takes the file for ever, to be read for its words; false where it is no longer there. */
    boolean claim(String file) {
        if (stored.claim(List.of(file)) == 0) {
            return false;
        }
        editions.wantText(file);
        return true;
    }

    /** A plan promises something: without a task there is nothing to review. */
    void mustBeWhole(PlanEdition edition) {
        var document = edition.document();
        var all = tasks.of(document);
        if (all.isEmpty()) {
            throw new Refusal("plans.no-tasks");
        }
        all.stream()
                .filter(task -> task.lastDay() != null
                        && (task.lastDay().isBefore(document.periodFrom())
                                || task.dueOn() != null && task.dueOn().isAfter(document.periodTo())))
                .findFirst()
                .ifPresent(task -> {
                    throw new Refusal("plans.tasks.outside", task.number());
                });
    }

    /** All that an edition says, for the journal to seal: who published other words later would be found out. */
    String wording(PlanEdition edition) {
        var document = edition.document();
        return document.sealedWords() + "\n"
                + tasks.of(document).stream().map(PlanTask::sealedWords).collect(Collectors.joining("\n"));
    }

    /** Whatever plan was signed on this file has something more to be found by. */
    void hear(@Observes FileRead read) {
        List<?> uids = em.createNativeQuery("""
                        select cast(p.uid as text) from plan p join plan_edition e on e.plan = p.number
                        join stored_file f on f.name = e.file
                        where f.name = ?1 and e.state = 'PUBLISHED' and f.text_wanted order by p.number for update of p
                        """).setParameter(1, read.file()).getResultList();
        uids.forEach(uid -> facts.fire(new PlanFileRead(UUID.fromString((String) uid))));
    }

    /** What stands in the signed copies of these editions, by file; nothing for those that are pictures only. */
    public Map<String, String> texts(List<String> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("""
                        select name, text from stored_file where name = any (cast(?1 as text[])) and text is not null
                        """)
                .setParameter(1, "{" + String.join(",", files) + "}")
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (String) row[1]));
    }
}
