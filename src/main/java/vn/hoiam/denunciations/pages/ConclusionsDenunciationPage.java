package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.denunciations.PublishedConclusion;
import vn.hoiam.denunciations.PublishedConclusions;
import vn.hoiam.store.Slice;
import vn.hoiam.units.UnitRow;

/** Where everybody reads how denunciations were concluded. */
@Named
@RequestScoped
public class ConclusionsDenunciationPage {

    static final int ROWS = 20;
    private static final int MOST_DIGITS = 6;

    @Inject
    PublishedConclusions published;

    private String unit;
    private String page;
    private UnitRow chosen;
    private List<PublishedConclusion> rows = List.of();
    private long total;

    public void open() {
        chosen = published.unit(unit).orElse(null);
        var slice = published.list(chosen, (page() - 1) * ROWS, ROWS);
        rows = slice.rows();
        total = slice.total();
    }

    /** The unit whose conclusions are listed; null for all. */
    public UnitRow chosen() {
        return chosen;
    }

    public List<UnitRow> deciding() {
        return published.deciding();
    }

    public boolean isChosen(String code) {
        return chosen != null && chosen.code().equals(code);
    }

    public List<PublishedConclusion> rows() {
        return rows;
    }

    public long total() {
        return total;
    }

    public int page() {
        return page != null && page.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}") ? Integer.parseInt(page) : 1;
    }

    public String onPage(int other) {
        return "?page=" + other + (chosen == null ? "" : "&unit=" + chosen.code());
    }

    /** The pages around this one, with the first and the last. */
    public List<Integer> pages() {
        return Slice.pagesAround(page(), total, ROWS);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
