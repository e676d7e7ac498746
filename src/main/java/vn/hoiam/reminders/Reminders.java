package vn.hoiam.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import vn.hoiam.petitions.Petition;

/** Who was reminded of what, and of which cases somebody has to be. */
@ApplicationScoped
public class Reminders {

    /** So many are listed at once. */
    static final int MOST = 500;

    private static final LocalDate LONG_AGO = LocalDate.EPOCH;

    @PersistenceContext
    EntityManager em;

    /**
     * Cases whose nearest date has come to a rung that nobody was reminded on yet, the earliest date first; locked until the transaction
     * ends, and without those that somebody else is working on. A rung that was passed over while the portal was away is not made up for.
     */
    List<Reached> reached(Ladder ladder, int most) {
        List<?> rows = em.createNativeQuery("""
                        select p.id, reached.rung, p.next_due_on
                        from petition p
                        cross join lateral (
                            select case when p.next_due_on <= ?1 then 'SUPERIOR' when p.next_due_on <= ?2 then 'OVERDUE'
                                        when p.next_due_on <= ?3 then 'DUE' else 'NEAR' end as rung) reached
                        where p.closed_at is null and p.next_due_on <= ?4
                          and not exists (
                            select from reminder earlier
                            where earlier.petition_id = p.id and earlier.day = p.next_due_on and earlier.rung <> 'IDLE'
                              and array_position(array['NEAR', 'DUE', 'OVERDUE', 'SUPERIOR'], earlier.rung)
                                  >= array_position(array['NEAR', 'DUE', 'OVERDUE', 'SUPERIOR'], reached.rung))
                        order by p.next_due_on, p.id limit ?5 for update of p skip locked
                        """)
                .setParameter(1, until(ladder, Rung.SUPERIOR))
                .setParameter(2, until(ladder, Rung.OVERDUE))
                .setParameter(3, until(ladder, Rung.DUE))
                .setParameter(4, until(ladder, Rung.NEAR))
                .setParameter(5, most)
                .getResultList();
        return rows.stream().map(row -> reached((Object[]) row)).toList();
    }

    /**
     * Cases in which nothing was done since a day, though the office has them and no sender is waited for. What the portal itself or a
     * sender who asks wrote into their record is nothing done.
     */
    List<Reached> idle(LocalDate since, int most) {
        List<?> rows = em.createNativeQuery("""
                        select p.id, 'IDLE', last.day
                        from petition p
                        cross join lateral (
                            select cast(max(recorded_at) at time zone 'Asia/Ho_Chi_Minh' as date) as day
                            from journal_entry
                            where subject = p.uid
                              and kind not in ('CASE_REMINDED', 'CASE_ESCALATED', 'PETITION_SUPPORTED', 'DEADLINE_MOVED',
                                               'DATE_DIFFERS', 'PETITION_HANDED_OVER', 'CITIZEN_WROTE', 'MESSAGES_READ',
                                               'LETTER_UNDELIVERED', 'LETTERS_SENT_AGAIN', 'LETTERS_SETTLED',
                                               'ATTACHMENT_READ', 'ATTACHMENTS_TAKEN')) last
                        where p.closed_at is null and p.status not in ('NEED_INFO', 'NEED_SIGN')
                          and p.submitted_at < ?2 and last.day <= ?1
                          and not exists (
                            select from reminder earlier
                            where earlier.petition_id = p.id and earlier.day = last.day and earlier.rung = 'IDLE')
                        order by p.id limit ?3 for update of p skip locked
                        """)
                .setParameter(1, since)
                .setParameter(2, since.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(row -> reached((Object[]) row)).toList();
    }

    /** A rung that reminds nobody is reached by no date. */
    private static LocalDate until(Ladder ladder, Rung rung) {
        return ladder.until(rung).orElse(LONG_AGO);
    }

    private Reached reached(Object[] row) {
        return new Reached(
                em.find(Petition.class, ((Number) row[0]).longValue()),
                Rung.valueOf((String) row[1]),
                row[2] instanceof Date date ? date.toLocalDate() : (LocalDate) row[2]);
    }

    /** Writes it down; false when somebody else just has. */
    boolean add(Reached reached, Instant now) {
        return em.createNativeQuery("""
                        insert into reminder (petition_id, rung, day, unit_id, reminded_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict do nothing
                        """)
                        .setParameter(1, reached.petition().id())
                        .setParameter(2, reached.rung().name())
                        .setParameter(3, reached.day())
                        .setParameter(4, reached.petition().unit().id())
                        .setParameter(5, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Those on one rung since a moment, of cases that are open, the earliest date first. */
    List<Reminder> since(Instant moment, Rung rung) {
        return em.createQuery("""
                        select r from Reminder r join fetch r.petition join fetch r.unit
                        where r.rung = :rung and r.remindedAt > :moment and r.petition.closedAt is null
                        order by r.day, r.id
                        """, Reminder.class)
                .setParameter("rung", rung)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Open cases whose present date the superior was told of, the earliest first. */
    public List<Reminder> escalated() {
        return em.createQuery("""
                        select r from Reminder r join fetch r.petition join fetch r.unit
                        where r.rung = vn.hoiam.reminders.Rung.SUPERIOR and r.petition.closedAt is null
                          and r.day = r.petition.nextDueOn
                        order by r.day, r.id
                        """, Reminder.class).setMaxResults(MOST).getResultList();
    }
}
