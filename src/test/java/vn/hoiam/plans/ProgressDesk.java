package vn.hoiam.plans;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import vn.hoiam.accounts.Account;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.EnclosingSamples;
import vn.hoiam.files.HandedOver;
import vn.hoiam.journal.JournalSamples;

/** The desk where one official tells of tasks, in a transaction of a test. */
final class ProgressDesk {

    final ProgressTelling telling = new ProgressTelling();
    final TaskProgresses progresses = new TaskProgresses();
    final TaskBoard board = new TaskBoard();
    final PlanDesk plans;

    private final EntityManager em;
    private final Clock clock;

    ProgressDesk(EntityManager em, Clock clock, Account official) {
        this.em = em;
        this.clock = clock;
        plans = new PlanDesk(em, clock, official);
        progresses.em = em;
        progresses.stored = EnclosingSamples.stored(em, clock);
        board.clock = clock;
        board.plans = PlanSamples.plans(em);
        board.progresses = progresses;
        board.bodies = plans.tasks.drafts.bodies;
        board.fields = new ProductFields();
        board.fields.em = em;
        telling.clock = clock;
        telling.rights = plans.keeping.rights;
        telling.editions = plans.editions;
        telling.board = board;
        telling.progresses = progresses;
        telling.facts = JournalSamples.writtenBy(plans.journal);
    }

    static ProgressForm aForm(TaskState state, String asOf) {
        var form = new ProgressForm();
        form.setState(state.name());
        form.setAsOf(asOf);
        form.setNote("Đã niêm yết lịch tiếp công dân tại trụ sở.");
        return form;
    }

    void tell(String plan, TaskState state, String asOf) {
        telling.tell(plan, "1", aForm(state, asOf), Bundle.NONE);
    }

    TaskStanding standing(String plan) {
        em.flush();
        return board.get(plan, "1").standing();
    }

    Bundle files(HandedOver... files) {
        return EnclosingSamples.counter(em, clock).enclose(Bundle.NONE, List.of(files));
    }
}
