package vn.hoiam.files;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import vn.hoiam.store.Round;

/** Keeps the shelf clear, once an hour. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FileWatch {

    @Inject
    Sweeping sweeping;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void sweep() {
        Round.of(this, () -> {
            while (sweeping.strikeNext()) {}
            sweeping.clear();
        });
    }
}
