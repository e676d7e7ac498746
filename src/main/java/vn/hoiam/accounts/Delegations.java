package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.NotFound;

/** The duties leaders have delegated while they were away, all that ever were. */
@ApplicationScoped
public class Delegations {

    @PersistenceContext
    EntityManager em;

    /** Those of a leader, the latest first, each with who holds it and where. */
    public List<Duty> by(long leader) {
        return em.createQuery("""
                        select d from Duty d join fetch d.account join fetch d.unit
                        where d.delegatedBy.id = :leader order by d.validFrom desc, d.id desc
                        """, Duty.class).setParameter("leader", leader).getResultList();
    }

    /** Those of a leader that are not over on a day. */
    public List<Duty> open(long leader, LocalDate day) {
        return by(leader).stream().filter(duty -> !duty.isOver(day)).toList();
    }

    Duty get(long leader, long id) {
        return by(leader).stream()
                .filter(duty -> duty.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("accounts.delegation.unknown"));
    }
}
