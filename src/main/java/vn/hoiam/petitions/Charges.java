package vn.hoiam.petitions;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import vn.hoiam.accounts.Account;

/** Who has which cases in hand. */
@ApplicationScoped
public class Charges {

    @PersistenceContext
    EntityManager em;

    /** Officials with how many open cases each has in hand; what lies with the leader alone is counted before the leader only. */
    List<Carrier> carriers(List<Account> officials, boolean isForLeader) {
        if (officials.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> open = em.createQuery("""
                        select p.charge.official.id, count(p) from Petition p
                        where p.charge.official in :officials and p.closedAt is null
                          and (p.concern.forLeader = false or :isForLeader = true) group by p.charge.official.id
                        """, Object[].class)
                .setParameter("officials", officials)
                .setParameter("isForLeader", isForLeader)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
        return officials.stream()
                .map(official ->
                        new Carrier(official.username(), official.name(), open.getOrDefault(official.id(), 0L)))
                .toList();
    }
}
