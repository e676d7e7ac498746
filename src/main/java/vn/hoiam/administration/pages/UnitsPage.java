package vn.hoiam.administration.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.administration.UnitKeeping;
import vn.hoiam.administration.UnitLine;
import vn.hoiam.administration.UnitState;
import vn.hoiam.store.Slice;

/** The list of units of all times with what came before and after each, page by page. */
@Named
@RequestScoped
public class UnitsPage {

    private static final int MOST_WORDS = 200;

    @Inject
    UnitKeeping keeping;

    private String q;
    private String state;
    private String page;
    private Slice<UnitLine> slice;

    public void open() {
        if (q != null && q.length() > MOST_WORDS || !(page == null || page.matches("[1-9]\\d{0,3}"))) {
            throw new NotFound("desk.address.wrong");
        }
        slice = keeping.list(q, state(), number());
    }

    private UnitState state() {
        return state == null || state.isEmpty()
                ? null
                : Stream.of(UnitState.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("desk.address.wrong"));
    }

    public UnitState[] states() {
        return UnitState.values();
    }

    public boolean isIn(UnitState known) {
        return known == state();
    }

    public List<UnitLine> rows() {
        return slice.rows();
    }

    public long total() {
        return slice.total();
    }

    public int number() {
        return page == null ? 1 : Integer.parseInt(page);
    }

    /** The pages around this one, with the first and the last. */
    public List<Long> pages() {
        var last = (slice.total() + UnitKeeping.PER_PAGE - 1) / UnitKeeping.PER_PAGE;
        return LongStream.rangeClosed(1, last)
                .filter(known -> known == 1 || known == last || Math.abs(known - number()) <= 2)
                .boxed()
                .toList();
    }

    /** The query that leads to another page of the same list. */
    public String onPage(long other) {
        return "?page=" + other + part("q", q) + part("state", state);
    }

    private static String part(String name, String value) {
        return value == null || value.isBlank() ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
