package vn.hoiam.petitions;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import vn.hoiam.store.Round;

/** Asks each morning, at an hour at which mail is welcome, whether what was answered some weeks ago is still solved. */
@Singleton
@DependsOn("ServingDatabase")
@TransactionManagement(TransactionManagementType.BEAN)
public class AskingWatch {

    @Inject
    AskingLater asking;

    @Schedule(hour = "8", minute = "20", persistent = false)
    void ask() {
        Round.of(this, () -> {
            while (asking.askNext()) {}
        });
    }
}
