package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the law asks of some kinds beside text and name, as it was filled in with each petition. */
@ApplicationScoped
public class Particulars {

    private static final String BETWEEN = "\u001f";

    @PersistenceContext
    EntityManager em;

    /** Keeps them, all in one statement. */
    void add(Petition petition, Map<Particular, String> particulars) {
        if (particulars.isEmpty()) {
            return;
        }
        var fields = new ArrayList<String>();
        var values = new ArrayList<String>();
        particulars.forEach((field, value) -> {
            fields.add(field.name());
            values.add(value);
        });
        em.createNativeQuery("""
                        insert into particular (petition_id, field, value)
                        select ?1, part.field, part.value
                        from unnest(string_to_array(?2, ?4), string_to_array(?3, ?4)) part (field, value)
                        """)
                .setParameter(1, petition.id())
                .setParameter(2, String.join(BETWEEN, fields))
                .setParameter(3, String.join(BETWEEN, values))
                .setParameter(4, BETWEEN)
                .executeUpdate();
    }

    /** Those of a petition, in the order of the form. */
    Map<Particular, String> of(Petition petition) {
        List<?> rows = em.createNativeQuery("select field, value from particular where petition_id = ?1")
                .setParameter(1, petition.id())
                .getResultList();
        var particulars = new EnumMap<Particular, String>(Particular.class);
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> particulars.put(Particular.valueOf((String) row[0]), (String) row[1]));
        return particulars;
    }
}
