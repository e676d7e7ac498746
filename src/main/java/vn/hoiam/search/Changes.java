package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The journal as the queue of an index. It is read in the order of transactions, and only as far as all of them have ended: by number
 * alone, an entry of a slower transaction would be passed over.
 */
@ApplicationScoped
@Transactional
public class Changes {

    @PersistenceContext
    EntityManager em;

    /** The database as it is now. */
    Ground ground() {
        var row = new Row((Object[]) em.createNativeQuery("""
                        select concat_ws('.', system_identifier, timeline_id, (
                            select oid from pg_database where datname = current_database())),
                          cast(pg_snapshot_xmin(pg_current_snapshot()) as text)
                        from pg_control_system(), pg_control_checkpoint()
                        """).getSingleResult());
        return new Ground(row.text(0), Long.parseLong(row.text(1)));
    }

    /** What follows this place, so many entries at most. */
    Change after(Place place, int most) {
        List<?> rows = em.createNativeQuery("""
                        select cast(subject as text), kind, cast(txid as text), id from journal_entry
                        where (txid, id) > (cast(?1 as xid8), ?2) and txid < pg_snapshot_xmin(pg_current_snapshot())
                        order by txid, id limit ?3
                        """)
                .setParameter(1, Long.toString(place.txid()))
                .setParameter(2, place.id())
                .setParameter(3, most)
                .getResultList();
        var subjects = new LinkedHashSet<String>();
        var kinds = new HashSet<String>();
        var until = place;
        for (var row : rows) {
            var entry = new Row((Object[]) row);
            subjects.add(entry.text(0));
            kinds.add(entry.text(1));
            until = Place.in(place.database(), Long.parseLong(entry.text(2)), entry.number(3));
        }
        return new Change(subjects, kinds, until);
    }
}
