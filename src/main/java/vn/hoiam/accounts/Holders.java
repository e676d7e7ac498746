package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hoiam.units.Unit;

/** Who holds which duty at a unit. */
@ApplicationScoped
public class Holders {

    @PersistenceContext
    EntityManager em;

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
