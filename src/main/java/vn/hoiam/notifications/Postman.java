package vn.hoiam.notifications;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import vn.hoiam.store.Round;

/** Empties the outbox, every half minute. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {

    @Inject
    Delivery delivery;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void round() {
        Round.of(this, () -> {
            while (delivery.bringNext()) {}
        });
    }
}
