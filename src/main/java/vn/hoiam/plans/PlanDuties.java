package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hoiam.law.Reckoning;
import vn.hoiam.store.TextRows;

/** The plans that units owe after those above them, and by which rows they do. */
@ApplicationScoped
public class PlanDuties {

    @PersistenceContext
    EntityManager em;

    // Rows of a release: they change when the portal is started anew, and then only.
    private volatile List<PlanChain> chains;

    /** All rows by which units owe a plan after another’s, also those of former times. */
    List<PlanChain> chains() {
        if (chains == null) {
            chains = read();
        }
        return chains;
    }

    private List<PlanChain> read() {
        return TextRows.of(em, """
                        select code, parent_level, child_level, step, near_days, bodies, legal_basis_vi, legal_basis_en,
                               valid_from, valid_until
                        from plan_chain
                        """).map(PlanChain::of).toList();
    }

    /**
     * Opens one for every unit of a chain below the one whose plan it is, that is in force on its day and has not ended since; gives how many
     * there were. A unit that has one keeps it.
     */
    int open(Plan parent, PlanChain chain, Reckoning counted, LocalDate today, Instant now) {
        var basis = counted.basis();
        return em.createNativeQuery("""
                        insert into plan_duty (parent, unit_id, chain, issued_on, near_on, due_on, rule, rule_version,
                          calendar_version, opened_at)
                        select ?1, u.id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
                        from unit u
                        where u.level = ?10 and ?11 in (u.parent_code, u.province_code)
                          and u.valid_from <= ?3 and (u.valid_until is null or u.valid_until > ?3 and u.valid_until > ?12)
                        order by u.id
                        on conflict do nothing
                        """)
                .setParameter(1, parent.number())
                .setParameter(2, chain.code())
                .setParameter(3, counted.start())
                .setParameter(4, basis.calendar().beginning(counted.due(), chain.near()))
                .setParameter(5, counted.due())
                .setParameter(6, counted.rule().code())
                .setParameter(7, basis.book().version())
                .setParameter(8, basis.calendar().version())
                .setParameter(9, now.atOffset(ZoneOffset.UTC))
                .setParameter(10, chain.childLevel().name())
                .setParameter(11, parent.unit())
                .setParameter(12, today)
                .executeUpdate();
    }

    /** What the unit of a plan owes after the one above it, still to be met; nobody else meets it meanwhile. */
    Optional<PlanDuty> takeOpen(Plan child) {
        return em.createQuery("""
                        select d from PlanDuty d
                        where d.parent = :parent and d.unit.code = :unit and d.unit.validFrom = :from and d.metBy is null
                        """, PlanDuty.class)
                .setParameter("parent", child.parent())
                .setParameter("unit", child.unit())
                .setParameter("from", child.unitFrom())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Of every unit that owes one after a plan, met or not. */
    public List<PlanDuty> after(String parent) {
        return em.createQuery("select d from PlanDuty d join fetch d.unit where d.parent = :parent", PlanDuty.class)
                .setParameter("parent", parent)
                .getResultList();
    }

    /** Whether any unit owes one after a plan. */
    public boolean isAfter(String parent) {
        return !em.createQuery("select d.id from PlanDuty d where d.parent = :parent", Long.class)
                .setParameter("parent", parent)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Of every unit that owes one after a plan which some unit has still to meet. */
    List<PlanDuty> afterThoseWithOpenOnes(LocalDate today) {
        return em.createQuery("""
                        select d from PlanDuty d join fetch d.unit
                        where d.parent in (
                            select o.parent from PlanDuty o join o.unit u
                            where o.metBy is null and (u.validUntil is null or u.validUntil > :today))
                        order by d.dueOn
                        """, PlanDuty.class).setParameter("today", today).getResultList();
    }

    /** What these units, by their codes, owe and have not met, the earliest first. */
    List<PlanDuty> open(Collection<String> units, LocalDate today) {
        return em.createQuery("""
                        select d from PlanDuty d join fetch d.unit u
                        where d.metBy is null and u.code in :units
                          and (u.validUntil is null or u.validUntil > :today)
                        order by d.dueOn, d.parent, u.code
                        """, PlanDuty.class)
                .setParameter("units", units)
                .setParameter("today", today)
                .getResultList();
    }
}
