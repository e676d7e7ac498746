package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.InboxFilter;
import vn.hoiam.petitions.InboxTab;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.PromiseCounting;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
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
    private List<UnitRow> choices = List.of();
    private boolean all;
    private List<InboxLine> lines = List.of();
    private List<Long> counts = List.of();
    private long total;

    public void open() {
        var mine = visibility.units();
        all = mine.stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
        choices = choices(mine);
        if (choices.isEmpty()) {
            return;
        }
        var filter = new InboxFilter(unitId(), view.tab(), view.getQ(), LocalDate.now(clock), counting.soonUntil());
        counts = petitions.count(filter);
        var slice = petitions.list(filter, (view.page() - 1) * ROWS, ROWS);
        total = slice.total();
        lines = slice.rows().stream()
                .map(row -> new InboxLine(row, counting.next(row), units.row(row.unitId())))
                .toList();
    }

    private List<UnitRow> choices(List<Unit> mine) {
        var own = mine.stream().map(unit -> units.row(unit.id()));
        return all ? Stream.concat(own, units.communes().stream()).distinct().toList() : own.toList();
    }

    /** The unit shown: the one asked for; else every one, seen from the province; else the first of mine. */
    private Long unitId() {
        if (view.getUnit() != null) {
            return unit().id();
        }
        return all ? null : choices.get(0).id();
    }

    /** The unit asked for, or the only one there is to show; null for all. */
    public UnitRow unit() {
        if (view.getUnit() == null) {
            return all || choices.isEmpty() ? null : choices.get(0);
        }
        return choices.stream()
                .filter(row -> row.code().equals(view.getUnit()))
                .findFirst()
                .orElseThrow(() -> new NotFound("units.unknown", view.getUnit()));
    }

    public InboxView view() {
        return view;
    }

    public boolean isWholeProvince() {
        return all;
    }

    public List<UnitRow> choices() {
        return choices;
    }

    public List<InboxLine> lines() {
        return lines;
    }

    public InboxTab[] tabs() {
        return InboxTab.values();
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
        var last = (int) ((total + ROWS - 1) / ROWS);
        return IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - view.page()) <= 2)
                .boxed()
                .toList();
    }
}
