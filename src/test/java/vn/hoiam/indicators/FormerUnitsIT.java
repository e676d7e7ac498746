package vn.hoiam.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.papi.DimensionSamples;
import vn.hoiam.petitions.InboxFilter;
import vn.hoiam.petitions.InboxNarrowing;
import vn.hoiam.petitions.InboxTab;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;

/** What is counted of the cases of former units is what is listed, and what is listed opens. */
class FormerUnitsIT {

    private static final String PHO_HIEN = "11953";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final FiguresFilter YEAR =
            new FiguresFilter(Period.of(Period.Kind.YEAR, TODAY), null, null, null, null, null);

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final List<PetitionNumber> numbers = new ArrayList<>();
    private Office office;
    private UnitRow phoHien;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        phoHien = office.units().bearing(PHO_HIEN).get(0);
    }

    /** One petition at each unit of every kind of past: its own, gone over as a whole, divided, not confirmed, elsewhere. */
    @Test
    void agree_in_figures_list_inbox_and_case() {
        var places = new ArrayList<>(office.units().held(phoHien));
        office.units().unheld().stream().limit(40).forEach(places::add);
        office.units().handedOver().stream()
                .filter(unit -> !places.contains(unit))
                .limit(5)
                .forEach(places::add);
        assertThat(places).hasSizeGreaterThan(45);
        places.forEach(this::lies);

        var inspector = office.official(DutyKind.INSPECTOR, PHO_HIEN);
        var visibility = office.visibility(inspector);
        var figures = figures(inspector);
        var counted = figures.list(Grouping.UNIT, YEAR).get(0).figures().received();
        var listed = figures.cases(Figure.RECEIVED, YEAR, 0, 100);
        var readable = numbers.stream()
                .filter(number -> visibility.mayRead(office.petitions().get(number)))
                .map(PetitionNumber::value)
                .toList();

        assertThat(counted).isEqualTo(office.units().held(phoHien).size());
        assertThat(listed.total()).isEqualTo(counted);
        assertThat(listed.rows()).allMatch(CaseRow::isMine);
        assertThat(listed.rows().stream().map(CaseRow::number)).containsExactlyInAnyOrderElementsOf(readable);
        assertThat(inbox(office.units().held(phoHien))).isEqualTo(counted);
    }

    @Test
    void divided_or_not_confirmed_are_the_provinces() {
        var unheld = office.units().unheld();
        assertThat(unheld).allMatch(unit -> unit.level() == UnitLevel.COMMUNE);
        unheld.forEach(this::lies);

        var figures = figures(office.official(DutyKind.INSPECTOR, "33"));
        var none = new FiguresFilter(YEAR.period(), InspectedUnits.NONE, null, null, null, null);

        assertThat(figures.cases(Figure.RECEIVED, none, 0, 100).total()).isEqualTo(unheld.size());
        assertThat(inbox(unheld)).isEqualTo(unheld.size());
        var coordinator = office.visibility(office.official(DutyKind.COORDINATOR, "33"));
        assertThat(numbers)
                .allMatch(number -> coordinator.mayRead(office.petitions().get(number)));
    }

    private void lies(UnitRow unit) {
        var number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        database.em().flush();
        database.em()
                .createNativeQuery("update petition set unit_id = ?1 where number = ?2")
                .setParameter(1, unit.id())
                .setParameter(2, number.value())
                .executeUpdate();
        database.em().clear();
        numbers.add(number);
    }

    private long inbox(List<UnitRow> units) {
        var ids = units.stream().map(UnitRow::id).toList();
        return office.piles()
                .total(new InboxFilter(ids, null, null, null, InboxTab.OPEN, InboxNarrowing.of(null), TODAY, TODAY));
    }

    private InspectedFigures figures(CurrentUser inspector) {
        var mine = new InspectedUnits();
        mine.me = inspector;
        mine.units = office.units();
        var groups = new Groups();
        groups.mine = mine;
        groups.dimensions = DimensionSamples.dimensions(database.em());
        var figures = new InspectedFigures();
        figures.em = database.em();
        figures.mine = mine;
        figures.units = office.units();
        figures.groups = groups;
        return figures;
    }
}
