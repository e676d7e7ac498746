package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PublishedDecision;
import vn.hoiam.petitions.PublishedDecisions;
import vn.hoiam.store.Slice;

/** The decisions on second complaints, for everybody to read: all of them, or the one of a petition. */
@Named
@RequestScoped
public class DecisionsPage {

    static final int ROWS = 20;
    private static final String PAGE = "[1-9][0-9]{0,5}";

    @Inject
    PublishedDecisions decisions;

    private String page;
    private String number;
    private List<PublishedDecision> rows = List.of();
    private long total;
    private PublishedDecision one;

    public void list() {
        var slice = decisions.list((page() - 1) * ROWS, ROWS);
        rows = slice.rows();
        total = slice.total();
    }

    public void open() {
        one = PetitionNumber.find(number)
                .flatMap(decisions::find)
                .orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public List<PublishedDecision> rows() {
        return rows;
    }

    public long total() {
        return total;
    }

    public PublishedDecision one() {
        return one;
    }

    public int page() {
        return page != null && page.matches(PAGE) ? Integer.parseInt(page) : 1;
    }

    /** The pages around this one, with the first and the last. */
    public List<Integer> pages() {
        return Slice.pagesAround(page(), total, ROWS);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
