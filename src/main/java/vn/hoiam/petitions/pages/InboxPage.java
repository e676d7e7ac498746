package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.petitions.InboxTab;
import vn.hoiam.petitions.PetitionRow;
import vn.hoiam.petitions.Piles;
import vn.hoiam.petitions.PromiseCounting;
import vn.hoiam.petitions.SavedFilter;
import vn.hoiam.petitions.SavedFilters;
import vn.hoiam.store.Slice;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** What lies with my units, what is due first on top. */
@Named
@RequestScoped
public class InboxPage {

    static final int ROWS = 20;

    @Inject
    InboxDesk desk;

    @Inject
    Piles piles;

    @Inject
    PromiseCounting counting;

    @Inject
    SavedFilters filters;

    @Inject
    Units units;

    private final InboxView view = new InboxView();
    // Null while a form of the layout is read, such as the one to sign out: the inbox is then not wanted.
    private InboxUnits mine;
    private UnitRow unit;
    private List<InboxLine> lines = List.of();
    private List<Long> counts = List.of();
    private List<SavedFilter> saved = List.of();
    private DueDays days;
    private long total;
    private long stranded;

    public void open() {
        mine = desk.mine();
        unit = mine.chosen(view.getUnit());
        if (mine.choices().isEmpty()) {
            return;
        }
        var filter = desk.filter(view);
        counts = piles.count(filter);
        var rows = piles.list(filter, (view.page() - 1) * ROWS, ROWS);
        total = view.isNarrowed() ? piles.total(filter) : count(filter.tab());
        days = DueDays.of(today(), piles.dueDays(filter, DueDays.last(today())));
        saved = unit == null ? List.of() : filters.of(unit.id());
        stranded = mine.isWholeProvince() ? piles.countOpen(desk.divided()) : 0;
        lines = rows.stream()
                .map(row -> new InboxLine(row, counting.next(row), units.row(row.unitId())))
                .toList();
        if (!view.isElsewhere()) {
            LastView.keep(
                    FacesContext.getCurrentInstance(),
                    view,
                    rows.stream().map(PetitionRow::number).toList());
        }
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

    public List<SavedFilter> saved() {
        return saved;
    }

    /** How many of the pile are due on which of the days to come. */
    public DueDays days() {
        return days;
    }

    /** What has to be decided between units is a pile of the province’s coordinator alone; nothing lies beyond the province. */
    public List<InboxTab> tabs() {
        return Stream.of(InboxTab.values())
                .filter(tab -> tab != InboxTab.TO_DECIDE || isWholeProvince() || view.isAt(tab))
                .filter(tab -> tab != InboxTab.ELSEWHERE || unit != null || view.isAt(tab))
                .toList();
    }

    public long count(InboxTab tab) {
        return counts.get(tab.ordinal());
    }

    /** Whether I may keep filters for the unit shown. */
    public boolean isKeeping() {
        return unit != null && desk.isWorking(unit);
    }

    /** Whether something may be done with several cases: those of one unit, while they are open. */
    public boolean isPickable() {
        return isKeeping() && !view.isElsewhere() && !view.isAt(InboxTab.CLOSED) && !view.isAt(InboxTab.TO_RELEASE);
    }

    public LocalDate today() {
        return desk.today();
    }

    public long total() {
        return total;
    }

    /** The pages around this one, with the first and the last. */
    public List<Integer> pages() {
        return Slice.pagesAround(view.page(), total, ROWS);
    }
}
