package vn.hoiam.files;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import vn.hoiam.store.Round;

/** Looks every five seconds whether a PDF came that nobody has read. */
@Singleton
@DependsOn("ServingDatabase")
@TransactionManagement(TransactionManagementType.BEAN)
public class TextWatch {

    @Inject
    TextReading reading;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void read() {
        Round.of(this, () -> {
            while (reading.readNext()) {}
        });
    }
}
