package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoiam.petitions.PromiseCounting;
import vn.hoiam.petitions.PublicRow;
import vn.hoiam.petitions.PublicState;
import vn.hoiam.petitions.ReleasedFilter;
import vn.hoiam.petitions.ReleasedPetitions;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.store.Slice;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** What officers have released, for everybody to read and to search. */
@Named
@RequestScoped
public class PublishedPetitionsPage {

    static final int ROWS = 20;
    static final int NEWEST = 3;

    @Inject
    ReleasedPetitions released;

    @Inject
    PromiseCounting counting;

    @Inject
    Units units;

    @Inject
    Sectors sectors;

    @Inject
    Clock clock;

    private final PublishedView view = new PublishedView();
    private UnitChoice place = UnitChoice.NONE;
    private UnitRow unit;
    private ReleasedFilter filter = ReleasedFilter.ALL;
    private List<PublishedLine> lines = List.of();
    private List<PublishedLine> newest;
    private long total;

    public void open() {
        view.setSector(sectors.find(view.getSector()).map(Sector::code).orElse(null));
        unit = coded().orElseGet(this::named);
        filter = new ReleasedFilter(
                unit == null ? null : units.lineage(unit),
                view.sector(),
                view.state(),
                view.isOnlyLate(),
                view.words(),
                LocalDate.now(clock));
        var slice = released.list(filter, (view.page() - 1) * ROWS, ROWS);
        total = slice.total();
        lines = slice.rows().stream().map(this::line).toList();
    }

    private Optional<UnitRow> coded() {
        return units.communes().stream()
                .filter(commune -> commune.code().equals(view.getUnit()))
                .findFirst();
    }

    private UnitRow named() {
        place = UnitChoice.made(units, view.getUnit(), null);
        return place.match() instanceof UnitMatch.One one ? one.unit() : null;
    }

    private PublishedLine line(PublicRow row) {
        return new PublishedLine(
                row, units.row(row.unitId()), counting.deadline(row.replyDueOn(), row.answeredAt(), row.closedAt()));
    }

    /** The latest replies, for the front page. */
    public List<PublishedLine> newest() {
        if (newest == null) {
            newest = released.newestAnswered(NEWEST).stream().map(this::line).toList();
        }
        return newest;
    }

    public PublishedView view() {
        return view;
    }

    ReleasedFilter filter() {
        return filter;
    }

    /** The unit the name in the filter means; null when there is none, or none alone. */
    public UnitRow unit() {
        return unit;
    }

    public UnitChoice place() {
        return place;
    }

    public List<UnitRow> communes() {
        return units.communes();
    }

    public PublicState[] states() {
        return PublicState.values();
    }

    public List<PublishedLine> lines() {
        return lines;
    }

    public long total() {
        return total;
    }

    public long first() {
        return (view.page() - 1L) * ROWS + 1;
    }

    public long last() {
        return first() + lines.size() - 1;
    }

    public boolean isBeyond() {
        return lines.isEmpty() && total > 0;
    }

    /** The pages around this one, with the first and the last. */
    public List<Integer> pages() {
        return Slice.pagesAround(view.page(), total, ROWS);
    }
}
