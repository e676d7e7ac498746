package vn.hoiam.reminders;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import vn.hoiam.store.Round;

/**
 * Reminds of dates each working morning, and some time later, when every node is done with that, writes the letters of the morning. It comes
 * round several times, for what a node that went down has left; each thing is done once, on whatever node.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderWatch {

    @Inject
    Reminding reminding;

    @Inject
    PlanReminding plans;

    @Inject
    Digesting digesting;

    @Schedule(hour = "6,7", minute = "5,35", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void remind() {
        Round.of(this, () -> {
            while (reminding.remindNext()) {}
        });
        Round.of(this, () -> {
            while (plans.remindNext()) {}
        });
    }

    @Schedule(hour = "6,7", minute = "25,55", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void write() {
        Round.of(this, () -> digesting.readers().forEach(reader -> Round.of(this, () -> digesting.write(reader))));
    }
}
