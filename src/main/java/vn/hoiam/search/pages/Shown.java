package vn.hoiam.search.pages;

import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.search.Order;
import vn.hoiam.search.Section;
import vn.hoiam.search.Standing;
import vn.hoiam.store.Slice;

/**
 * What stands around the results of a search, for everybody and at the desk.
 *
 * @param path of the page
 * @param chips what results were narrowed to, each with the way back
 * @param meant what may have been meant instead; null where there is nothing to say
 */
public record Shown(
        String path,
        SearchView view,
        long total,
        List<FacetGroup> groups,
        List<FacetLine> chips,
        String meant,
        Standing standing) {

    public Shown {
        groups = List.copyOf(groups);
        chips = List.copyOf(chips);
    }

    public long first() {
        return (view.page() - 1L) * SearchView.ROWS + 1;
    }

    public long last() {
        return Math.min(view.page() * (long) SearchView.ROWS, total);
    }

    /** Whether there are results, and none on this page. */
    public boolean isBeyond() {
        return total > 0 && first() > total;
    }

    /** The pages around this one, with the first and the last. */
    public List<Integer> pages() {
        return Slice.pagesAround(view.page(), Math.min(total, Section.LAST), SearchView.ROWS);
    }

    /** The orders there are to choose from: without words nothing is a better match, and what is due is known at the desk. */
    public List<Order> orders() {
        return Stream.of(Order.values())
                .filter(order -> order != Order.DUE || view.isDesk())
                .filter(order -> order != Order.BEST || view.words() != null)
                .toList();
    }

    public boolean isIn(Order order) {
        return order == (view.order() == Order.BEST && view.words() == null ? Order.NEWEST : view.order());
    }
}
