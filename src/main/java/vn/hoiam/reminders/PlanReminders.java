package vn.hoiam.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoiam.units.Units;

/** Which units were reminded of a plan they owe, and which have to be. */
@ApplicationScoped
public class PlanReminders {

    /** A plan after which some units owe one that has come to a rung. */
    record Reached(String parent, UUID uid, Rung rung, LocalDate dueOn) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    /**
     * The next plan of whose duties some have come to a rung that their units were not reminded on yet; locked until the transaction ends,
     * and none that somebody else is working on. A rung that was passed over while the portal was away is not made up for.
     */
    Optional<Reached> next(LocalDate today) {
        List<?> rows = em.createNativeQuery("""
                        select p.number, cast(p.uid as text), due.rung, due.due_on
                        from plan p
                        cross join lateral (
                            select case when d.due_on < ?1 then 'OVERDUE' else 'NEAR' end as rung, d.due_on
                            from plan_duty d join unit u on u.id = d.unit_id
                            where d.parent = p.number and d.met_by is null and d.near_on <= ?1
                              and (u.valid_until is null or u.valid_until > ?1)
                              and not exists (
                                select from plan_reminder earlier
                                where earlier.duty = d.id
                                  and (earlier.rung = 'OVERDUE' or earlier.rung = case when d.due_on < ?1 then 'OVERDUE' else 'NEAR' end))
                            order by d.due_on limit 1) due
                        order by p.number limit 1 for update of p skip locked
                        """).setParameter(1, today).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Reached(
                        (String) row[0], UUID.fromString((String) row[1]), Rung.valueOf((String) row[2]), day(row[3])))
                .findFirst();
    }

    /** Writes it down for every unit that has come to that rung on that day; gives how many there were. */
    int add(Reached reached, LocalDate today, Instant now) {
        return em.createNativeQuery("""
                        insert into plan_reminder (duty, rung, reminded_at)
                        select d.id, ?2, ?5
                        from plan_duty d join unit u on u.id = d.unit_id
                        where d.parent = ?1 and d.due_on = ?3 and d.met_by is null and d.near_on <= ?4
                          and (u.valid_until is null or u.valid_until > ?4)
                        on conflict do nothing
                        """)
                .setParameter(1, reached.parent())
                .setParameter(2, reached.rung().name())
                .setParameter(3, reached.dueOn())
                .setParameter(4, today)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** What these units, by row, were reminded of on one rung since a moment and still owe, the earliest first. */
    List<OwedReminder> since(Instant moment, Rung rung, Collection<Long> whose) {
        if (whose.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("""
                        select d.parent, d.unit_id, d.due_on
                        from plan_reminder r join plan_duty d on d.id = r.duty
                        where r.rung = ?1 and r.reminded_at > ?2 and d.met_by is null
                          and d.unit_id = any (cast(?3 as bigint[]))
                        order by d.due_on, d.parent, d.unit_id
                        """)
                .setParameter(1, rung.name())
                .setParameter(2, moment.atOffset(ZoneOffset.UTC))
                .setParameter(3, whose.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OwedReminder(
                        (String) row[0],
                        units.row(((Number) row[1]).longValue()).fullName(),
                        day(row[2])))
                .toList();
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
