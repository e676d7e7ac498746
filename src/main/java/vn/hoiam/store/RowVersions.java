package vn.hoiam.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of reference tables as they stood in each version that something was ever counted by; never changed. */
@ApplicationScoped
public class RowVersions {

    @PersistenceContext
    EntityManager em;

    /** What a select finds now that gives the name of each part and its rows as a JSON array. */
    public RowParts now(String select) {
        return parts(em.createNativeQuery(select).getResultList());
    }

    /** Keeps the parts of a version, unless it is kept already. */
    public void keep(String version, RowParts parts) {
        em.createNativeQuery("""
                        insert into row_version (part, version, rows)
                        select part, ?1, rows from jsonb_each(cast(?2 as jsonb)) as kept (part, rows)
                        on conflict do nothing
                        """)
                .setParameter(1, version)
                .setParameter(2, parts.together())
                .executeUpdate();
    }

    /** What was kept of a version, if anything was; of tables that have nothing to do with it there is none. */
    public Optional<RowParts> find(String version) {
        var kept = parts(em.createNativeQuery("select part, cast(rows as text) from row_version where version = ?1")
                .setParameter(1, version)
                .getResultList());
        return kept.json().isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    private static RowParts parts(List<?> rows) {
        return new RowParts(
                rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                        (String) row[1])));
    }
}
