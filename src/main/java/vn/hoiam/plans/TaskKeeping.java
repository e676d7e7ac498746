package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hoiam.FaultyEntry;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.language.Folding;
import vn.hoiam.papers.PastedTable;
import vn.hoiam.papers.SpreadsheetFile;

/** The desk where the tasks of a plan are written, one by one or as a table, while its edition is a draft. */
@ApplicationScoped
@Transactional
public class TaskKeeping {

    private static final int LETTERS = 26;
    private static final int MOST_CHARACTERS = 5_000_000;

    @Inject
    Clock clock;

    @Inject
    PlanRights rights;

    @Inject
    PlanEditions editions;

    @Inject
    PlanTasks tasks;

    @Inject
    DraftTasks drafts;

    /** The latest edition of a plan with its tasks, for whoever works on it. */
    public OpenTasks open(String number) {
        var plan = editions.get(number);
        var unit = rights.unit(plan);
        rights.mustRead(unit);
        var latest = editions.list(plan).get(0);
        return open(latest, rights.mayDraft(unit) && latest.state() == EditionState.DRAFT);
    }

    /**
     * Writes one task: a new one, or another in the place of the one that was seen.
     *
     * @return its number
     */
    public int save(String number, TaskForm form) {
        var edition = draft(number);
        var open = open(edition, true);
        var reading = new TaskReading(form::cell, open.choices());
        var draft = reading.task();
        FaultyEntry.refuse(reading.problems());
        var there = draft.number() == null ? null : open.find(draft.number()).orElse(null);
        if (!Objects.equals(there == null ? null : there.stamp(), form.getSeen())) {
            throw new Refusal(form.getSeen() == null ? "plans.task.number.taken" : "plans.task.stale");
        }
        if (there == null && draft.number() != null && open.isSpent(draft.number())) {
            FaultyEntry.refuse(List.of(WrongField.of("no", "plans.task.number.spent", draft.number())));
        }
        mustHaveRoom(open.tasks().size() + (there == null ? 1 : 0));
        if (there != null && draft.isSameAs(there)) {
            return there.number();
        }
        var given = draft.number() == null ? draft.numbered(open.next()) : draft;
        edition.touch(rights.planner());
        write(edition.document(), List.of(given));
        return given.number();
    }

    /** Takes a task out of the draft that still says what was seen. */
    public void remove(String number, int task, String seen) {
        var edition = draft(number);
        var document = edition.document();
        var there = open(edition, true).find(task).orElse(null);
        if (there == null || !there.stamp().equals(seen)) {
            throw new Refusal("plans.task.stale");
        }
        edition.touch(rights.planner());
        drafts.remove(document, List.of(task));
        drafts.tidy(document);
    }

    /** The table of tasks in what was pasted from a spreadsheet. */
    public static PastedTable pasted(String rows) {
        return PastedTable.read(rows, TaskColumn.headings(), MOST_CHARACTERS, TaskReading.MOST_TASKS);
    }

    /** The table of tasks in a file that was saved in a spreadsheet. */
    public static PastedTable saved(byte[] file) {
        return SpreadsheetFile.read(file, TaskColumn.headings(), TaskReading.MOST_TASKS);
    }

    /** What a table would do to the draft; nothing is changed. */
    public TaskImport look(String number, PastedTable table) {
        var open = open(number);
        if (!open.isEditable()) {
            throw new Refusal("plans.not-draft");
        }
        return TaskImport.of(table, open);
    }

    /**
     * Takes in a table as it was looked at.
     *
     * @param stamp of what was looked at
     * @param leavesOut whether tasks that do not stand in the table are taken out
     */
    public void takeIn(String number, PastedTable table, String stamp, boolean leavesOut) {
        var edition = draft(number);
        var document = edition.document();
        var open = open(edition, true);
        var plan = TaskImport.of(table, open);
        if (plan.isFaulty() || !plan.stamp().equals(stamp)) {
            throw new Refusal("plans.task.stale");
        }
        var left = leavesOut ? plan.absent() : List.<PlanTask>of();
        mustHaveRoom(open.tasks().size() + plan.count("NEW") - left.size());
        if (left.isEmpty() && !plan.isChange()) {
            return;
        }
        edition.touch(rights.planner());
        drafts.remove(document, left.stream().map(PlanTask::number).toList());
        write(document, plan.changed());
    }

    private static void mustHaveRoom(int tasks) {
        if (tasks > TaskReading.MOST_TASKS) {
            throw new Refusal("plans.import.many", TaskReading.MOST_TASKS);
        }
    }

    private OpenTasks open(PlanEdition edition, boolean isEditable) {
        var document = edition.document();
        return new OpenTasks(
                document, tasks.of(document), drafts.numbers(document.number()), drafts.choices(document), isEditable);
    }

    private void write(PlanDocument document, Collection<TaskDraft> changed) {
        var parts = parts(document, changed);
        var bodies = new HashMap<String, String>();
        changed.stream()
                .map(TaskDraft::lead)
                .filter(TaskDraft.BodyName::isNew)
                .forEach(lead -> bodies.computeIfAbsent(
                        Folding.toned(lead.name()),
                        key -> drafts.addBody(
                                document.unit(), lead.name(), lead.head(), rights.planner(), clock.instant())));
        drafts.put(document, changed, parts, bodies);
        drafts.tidy(document);
    }

    /** The codes of all parts by their names; of new ones the next letters. */
    private Map<String, String> parts(PlanDocument document, Collection<TaskDraft> changed) {
        var codes = new HashMap<String, String>();
        tasks.parts(document)
                .forEach(part -> codes.put(Folding.toned(part.name().vi()), part.code()));
        for (var draft : changed) {
            if (!codes.containsKey(Folding.toned(draft.part()))) {
                var code = 0;
                while (codes.containsValue(letter(code))) {
                    code++;
                }
                codes.put(Folding.toned(draft.part()), letter(code));
                drafts.addPart(document, letter(code), draft.part());
            }
        }
        return codes;
    }

    private static String letter(int nth) {
        var letter = String.valueOf((char) ('A' + nth % LETTERS));
        return nth < LETTERS ? letter : letter + nth / LETTERS;
    }

    private PlanEdition draft(String number) {
        var plan = editions.take(number);
        rights.mustDraft(rights.unit(plan));
        var edition = editions.inWork(plan).orElseThrow(() -> new Refusal("plans.not-draft"));
        edition.mustBeDraft();
        return edition;
    }
}
