package vn.hoiam.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The rows of reference tables as they stood in each version that something was ever counted by; never changed. */
@ApplicationScoped
public class RowVersions {

    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    EntityManager em;

    /** Keeps what a plain {@code select column, column … from table} finds, unless this version is kept already. */
    public void keep(String part, String version, String select) {
        var columns = TextRows.columns(select);
        var rows = JSON.createArrayBuilder();
        TextRows.of(em, select).forEach(row -> {
            var cells = JSON.createObjectBuilder();
            columns.forEach(column -> cells.add(column, row.apply(column)));
            rows.add(cells);
        });
        em.createNativeQuery("""
                        insert into row_version (part, version, rows) values (?1, ?2, cast(?3 as jsonb))
                        on conflict do nothing
                        """)
                .setParameter(1, part)
                .setParameter(2, version)
                .setParameter(3, rows.build().toString())
                .executeUpdate();
    }

    /** The rows of a part in a version, by column name; empty when that version was never kept. */
    public Optional<List<UnaryOperator<String>>> find(String part, String version) {
        List<?> found = em.createNativeQuery(
                        "select cast(rows as text) from row_version where part = ?1 and version = ?2")
                .setParameter(1, part)
                .setParameter(2, version)
                .getResultList();
        return found.stream().findFirst().map(rows -> read((String) rows));
    }

    public List<UnaryOperator<String>> get(String part, String version) {
        return find(part, version).orElseThrow();
    }

    private static List<UnaryOperator<String>> read(String rows) {
        try (var reader = JSON.createReader(new StringReader(rows))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(row -> (UnaryOperator<String>) row::getString)
                    .toList();
        }
    }
}
