package vn.hoiam.store;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The rows of a reference table as text by column name, in the form in which they also stand in its CSV file: one
 * constructor then builds a value from either. What is empty in the table is null, as text an empty word.
 */
public final class TextRows {

    private TextRows() {}

    /** Every row that a plain {@code select column, column … from table} finds. */
    public static Stream<UnaryOperator<String>> of(EntityManager em, String select) {
        return of(em, select, new Object[0]);
    }

    /** The same where the select asks for {@code ?1} and so on. */
    public static Stream<UnaryOperator<String>> of(EntityManager em, String select, Object... values) {
        var columns = columns(select);
        return rows(em, select, values).stream().map(cells -> {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i] == null ? "" : cells[i].toString());
            }
            return row::get;
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager em, String select, Object... values) {
        var query = em.createNativeQuery(select);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }

    /** The columns that a plain {@code select column, column … from table} names. */
    public static List<String> columns(String select) {
        var list = select.strip().replaceFirst("(?s)^select\\s+(.*?)\\s+from\\s.*$", "$1");
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
