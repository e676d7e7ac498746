package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.petitions.InboxFilter;
import vn.hoiam.petitions.InboxTab;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.PromiseCounting;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.store.Slice;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** What lies with my units, what is due first on top. */
@Named
@RequestScoped
public class InboxPage {

    static final int ROWS = 20;

    @Inject
    Visibility visibility;

    @Inject
    Petitions petitions;

    @Inject
    PromiseCounting counting;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private final InboxView view = new InboxView();
    // Null while a form of the layout is read, such as the one to sign out: the inbox is then not wanted.
    private InboxUnits mine;
    private UnitRow unit;
    private List<InboxLine> lines = List.of();
    private List<Long> counts = List.of();
    private long total;
    private long stranded;

    public void open() {
        mine = InboxUnits.of(visibility.units(), visibility.isOverAll(), units);
        unit = mine.chosen(view.getUnit());
        if (mine.choices().isEmpty()) {
            return;
        }
        var filter = new InboxFilter(
                mine.rows(view.getUnit(), units), confided(), view.tab(), view.getQ(), today(), counting.soonUntil());
        counts = petitions.count(filter);
        var slice = petitions.list(filter, (view.page() - 1) * ROWS, ROWS);
        total = slice.total();
        stranded = mine.isWholeProvince() ? petitions.countOpen(mine.rows(InboxUnits.DIVIDED, units)) : 0;
        lines = slice.rows().stream()
                .map(row -> new InboxLine(row, counting.next(row), units.row(row.unitId())))
                .toList();
    }

    private List<Long> confided() {
        return visibility.confided() == null ? null : InboxUnits.rows(visibility.confided().stream(), units);
    }

    /** The unit shown; null for the whole province. */
    public UnitRow unit() {
        return unit;
    }

    public InboxView view() {
        return view;
    }

    public boolean isWholeProvince() {
        return mine != null && mine.isWholeProvince();
    }

    /** Whether the cases of divided units of former times are shown. */
    public boolean isDivided() {
        return mine != null && mine.isDivided(view.getUnit());
    }

    /** How many open cases lie with divided units of former times; told only to whoever may send them on. */
    public long stranded() {
        return stranded;
    }

    public List<UnitRow> choices() {
        return mine == null ? List.of() : mine.choices();
    }

    public List<InboxLine> lines() {
        return lines;
    }

    /** What has to be decided between units is a pile of the province’s coordinator alone. */
    public List<InboxTab> tabs() {
        return Stream.of(InboxTab.values())
                .filter(tab -> tab != InboxTab.TO_DECIDE || isWholeProvince() || view.isAt(tab))
                .toList();
    }

    public long count(InboxTab tab) {
        return counts.get(tab.ordinal());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public long total() {
        return total;
    }

    /** The pages around this one, with the first and the last. */
    public List<Integer> pages() {
        return Slice.pagesAround(view.page(), total, ROWS);
    }
}
