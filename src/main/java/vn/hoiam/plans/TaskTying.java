package vn.hoiam.plans;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.WrongField;

/** Where a planner says which task of the plan above each task of a draft carries out. */
@ApplicationScoped
@Transactional
public class TaskTying {

    @Inject
    PlanKeeping keeping;

    @Inject
    PlanRights rights;

    @Inject
    PlanTasks tasks;

    @Inject
    Plans plans;

    /** The tasks of the plan above, in the order of its document. */
    public List<PlanTask> above(PlanDocument draft) {
        return plans.tasks(plans.get(draft.parent()));
    }

    /** The tasks of the draft. */
    public List<PlanTask> own(PlanDocument draft) {
        return tasks.of(draft);
    }

    /**
     * Ties tasks of the edition in work.
     *
     * @param chosen by the number of a task that of the one above; empty where it carries out none. A task that is not named stays as it is.
     */
    public void tie(String number, int version, Map<Integer, String> chosen) {
        var edition = keeping.draft(number, version);
        var draft = edition.document();
        if (draft.parent() == null) {
            throw new NotFound("plans.unknown");
        }
        var known = own(draft).stream().map(PlanTask::number).collect(toSet());
        var above =
                above(draft).stream().map(task -> String.valueOf(task.number())).collect(toSet());
        Map<Integer, Integer> ties = new HashMap<>();
        chosen.forEach((task, its) -> {
            var isNone = its == null || its.isEmpty();
            if (!known.contains(task) || !isNone && !above.contains(its)) {
                throw new FaultyEntry(List.of(WrongField.of("ties", "plans.parent.task.wrong")));
            }
            ties.put(task, isNone ? null : Integer.valueOf(its));
        });
        edition.touch(rights.planner());
        tasks.tie(number, edition.edition(), ties);
    }
}
