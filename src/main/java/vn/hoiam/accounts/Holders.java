package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.hoiam.units.Unit;

/** Who holds which duty at a unit. */
@ApplicationScoped
public class Holders {

    @PersistenceContext
    EntityManager em;

    /** Those who hold one of these duties in their own right at one of these units on a day and can sign in, by name. */
    public List<Account> list(Collection<Long> units, Set<DutyKind> kinds, LocalDate day) {
        return em.createQuery("""
                        select distinct a from Duty d join d.account a
                        where d.unit.id in :units and d.kind in :kinds and d.delegatedBy is null and d.validFrom <= :day
                          and (d.validUntil is null or d.validUntil > :day) and a.closedAt is null
                        order by a.name, a.username
                        """, Account.class)
                .setParameter("units", units)
                .setParameter("kinds", kinds)
                .setParameter("day", day)
                .getResultList();
    }

    /** The names of those who hold one of these duties on a day. */
    public List<String> names(Unit unit, Set<DutyKind> kinds, LocalDate day) {
        return em.createQuery("""
                        select a.name from Duty d join d.account a
                        where d.unit = :unit and d.kind in :kinds and d.delegatedBy is null and d.validFrom <= :day
                          and (d.validUntil is null or d.validUntil > :day)
                        """, String.class)
                .setParameter("unit", unit)
                .setParameter("kinds", kinds)
                .setParameter("day", day)
                .getResultList();
    }
}
