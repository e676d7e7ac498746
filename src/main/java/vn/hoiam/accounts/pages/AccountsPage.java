package vn.hoiam.accounts.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.LongStream;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.AccountKeeping;
import vn.hoiam.accounts.AccountRow;
import vn.hoiam.store.Slice;

/** The list of accounts with their duties, page by page. */
@Named
@RequestScoped
public class AccountsPage {

    private static final int MOST_WORDS = 200;

    @Inject
    AccountKeeping keeping;

    private String q;
    private String page;
    private Slice<AccountRow> slice;

    public void open() {
        if (q != null && q.length() > MOST_WORDS || !(page == null || page.matches("[1-9]\\d{0,3}"))) {
            throw new NotFound("accounts.duty.missing");
        }
        slice = keeping.list(q, number());
    }

    public List<AccountRow> rows() {
        return slice.rows();
    }

    public long total() {
        return slice.total();
    }

    public int number() {
        return page == null ? 1 : Integer.parseInt(page);
    }

    public List<Long> pages() {
        return LongStream.rangeClosed(1, (slice.total() + AccountKeeping.PER_PAGE - 1) / AccountKeeping.PER_PAGE)
                .boxed()
                .toList();
    }

    /** The query that leads to another page of the same list. */
    public String onPage(long other) {
        return "?page=" + other + (q == null || q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, UTF_8));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
