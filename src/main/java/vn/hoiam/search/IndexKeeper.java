package vn.hoiam.search;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoiam.store.Round;

/**
 * Keeps the indexes as the database is, every three seconds, each in rounds of its own: what is taken back leaves the public one also
 * while that of the desk is built. Every node does so for its own.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexKeeper {

    private final Set<Scope> atWork = ConcurrentHashMap.newKeySet();

    @Inject
    Following following;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void followPublic() {
        follow(Scope.PUBLIC);
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void followDesk() {
        follow(Scope.DESK);
    }

    /** One round of an index at a time. */
    private void follow(Scope scope) {
        if (atWork.add(scope)) {
            try {
                Round.of(this, () -> following.follow(scope));
            } finally {
                atWork.remove(scope);
            }
        }
    }
}
