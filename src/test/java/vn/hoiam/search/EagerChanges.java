package vn.hoiam.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/** The journal as a transaction sees it that writes it: also what it has not committed. */
class EagerChanges extends Changes {

    @Override
    Change after(Place place, int most) {
        List<?> rows = em.createNativeQuery("""
                        select cast(subject as text), kind, id from journal_entry where id > ?1 order by id limit ?2
                        """)
                .setParameter(1, place.id())
                .setParameter(2, most)
                .getResultList();
        var subjects = new LinkedHashSet<String>();
        var kinds = new HashSet<String>();
        var until = place;
        for (var row : rows) {
            var entry = new Row((Object[]) row);
            subjects.add(entry.text(0));
            kinds.add(entry.text(1));
            until = Place.in(place.database(), place.txid(), entry.number(2));
        }
        return new Change(subjects, kinds, until);
    }
}
