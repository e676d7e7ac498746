package vn.hoiam.recounts;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import vn.hoiam.store.Round;

/** Counts all promised dates again, each night and when an official asks for it; what was interrupted goes on. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RecountWatch {

    @Inject
    Recounting recounting;

    @Schedule(hour = "2", minute = "15", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void recount() {
        Round.of(this, recounting::beginTonight);
        countAll();
    }

    /** Every quarter of an hour, for what a node that went down has left. */
    @Schedule(hour = "*", minute = "*/15", second = "41", persistent = false)
    void resume() {
        countAll();
    }

    @Asynchronous
    public void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecountAsked asked) {
        countAll();
    }

    private void countAll() {
        Round.of(this, () -> {
            while (recounting.countNext()) {}
        });
    }
}
