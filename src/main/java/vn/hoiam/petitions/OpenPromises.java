package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The promises of all petitions not yet answered. */
@ApplicationScoped
public class OpenPromises {

    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    EntityManager em;

    /** Those with a date on this day or later; by number of row, so that the same list is read again in the same order. */
    List<OpenPromise> dueFrom(LocalDate day) {
        return em.createQuery("""
                        select new vn.hoiam.petitions.OpenPromise(p.id, p.uid, p.number, u, p.kind, p.sector,
                                   p.submittedAt, p.notifiedAt, p.promise.notifyDueOn, p.promise.replyDueOn,
                                   case when p.contact.email is null then false else true end)
                        from Petition p join p.unit u
                        where p.closedAt is null
                          and (p.promise.notifyDueOn >= :day or p.promise.replyDueOn >= :day)
                        order by p.id
                        """, OpenPromise.class).setParameter("day", day).getResultList();
    }

    /** Makes whoever works on one of them wait until the transaction ends. */
    void lock(LocalDate day) {
        em.createNativeQuery("""
                        select count(*) from (
                            select id from petition
                            where closed_at is null and (notify_due_on >= ?1 or reply_due_on >= ?1)
                            order by id for update) locked
                        """).setParameter(1, day).getSingleResult();
    }

    void move(List<DateMove> moves, String calendarVersion) {
        var rows = JSON.createArrayBuilder();
        for (var move : moves) {
            rows.add(JSON.createObjectBuilder()
                    .add("id", move.petition().id())
                    .add("which", move.which().name())
                    .add("day", move.to().toString()));
        }
        em.createNativeQuery("""
                        with moved as (
                            select id, max(day) filter (where which = 'NOTIFY') as notify,
                                   max(day) filter (where which = 'REPLY') as reply
                            from jsonb_to_recordset(cast(?1 as jsonb)) as row (id bigint, which text, day date)
                            group by id)
                        update petition
                        set notify_due_on = coalesce(moved.notify, notify_due_on),
                            reply_due_on = coalesce(moved.reply, reply_due_on),
                            calendar_version = ?2
                        from moved where petition.id = moved.id
                        """)
                .setParameter(1, rows.build().toString())
                .setParameter(2, calendarVersion)
                .executeUpdate();
    }
}
