package vn.hoiam.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector.Type;
import vn.hoiam.texts.Named;

/** In which order results stand. */
public enum Order implements Named {
    /** Those first that have what was typed with its marks; without words the newest. */
    BEST,
    NEWEST,
    /** What is due first on top; only at the desk. */
    DUE;

    public static Optional<Order> find(String name) {
        return Stream.of(values()).filter(order -> order.name().equals(name)).findFirst();
    }

    /** Null where the worth of a result tells. */
    Sort sort(Words words) {
        if (this == DUE) {
            return new Sort(IntField.newSortField(Fields.DUE, false, Type.MIN));
        }
        return this == BEST && !words.isNothing() ? null : new Sort(LongField.newSortField(Fields.AT, true, Type.MAX));
    }

    @Override
    public String textKey() {
        return "search.order." + name();
    }
}
