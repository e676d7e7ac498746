package vn.hoiam.store;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** The narrowing of a list: a condition whose value is null is left out; values are always bound, never written in. */
public final class Where {

    private final StringJoiner conditions = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A condition with one named parameter, such as {@code ("p.status = :status", "status", filter.status())}. */
    public Where and(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** A condition that always holds and has no parameter. */
    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return conditions.toString();
    }
}
