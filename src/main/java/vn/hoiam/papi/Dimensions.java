package vn.hoiam.papi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.texts.Bilingual;

/** The dimensions of PAPI that petitions can touch, in its own order. */
@ApplicationScoped
public class Dimensions {

    @PersistenceContext
    EntityManager em;

    public List<Dimension> list() {
        Stream<?> rows = em.createNativeQuery("""
                        select code, name_vi, name_en from papi_dimension
                        where code in (select touched.dimension from touched_dimensions touched)
                        order by code
                        """).getResultStream();
        return rows.map(row -> dimension((Object[]) row)).toList();
    }

    private static Dimension dimension(Object[] row) {
        return new Dimension((String) row[0], new Bilingual((String) row[1], (String) row[2]));
    }
}
