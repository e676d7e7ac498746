package vn.hoiam.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.Problem;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.SectorSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.Unit;

/** An administrator adds, renames and ends sectors on Monday 23 November 2026; petitions keep theirs. */
class SectorsIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final SectorKeeping keeping = new SectorKeeping();
    private Office office;
    private Journal journal;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        journal = JournalSamples.journal(database.em(), office.clock());
        keeping.clock = office.clock();
        keeping.sectors = office.sectors();
        keeping.rules = office.rules();
        keeping.journal = journal;
        keeping.facts = JournalSamples.writtenBy(journal);
        sits(DutyKind.ADMIN, office.units().province());
    }

    @Test
    void stand_in_the_database_as_in_the_file() {
        assertThat(office.sectors().current().all())
                .isEqualTo(SectorSamples.ofTheFile().all());
    }

    @Test
    void are_added_from_a_day_on_before_the_one_for_what_is_left() {
        add("THUE_PHI", "Thuế, phí", "Taxes, fees", "2026-11-24");

        assertThat(refused("THUE_PHI")).containsExactly("petitions.sector.unknown");
        office.at("2026-11-24T02:00:00Z");
        assertThat(office.reread(office.handIn(PHO_HIEN, "THUE_PHI")).sector()).isEqualTo("THUE_PHI");
        assertThat(office.sectors().inForce())
                .hasSize(21)
                .extracting(Sector::code)
                .endsWith("THUE_PHI", Sector.OTHER);
        assertThat(told("THUE_PHI"))
                .containsExactly("SECTOR_ADDED [name:Thuế, phí\nTaxes, fees, THUE_PHI, day:2026-11-24]");
    }

    @Test
    void show_old_petitions_under_the_new_name_from_its_day_on() {
        var number = office.handIn(PHO_HIEN, "DAT_DAI");
        keeping.rename("DAT_DAI", seen("DAT_DAI"), form(null, "Đất đai, nhà ở", "Land, housing", "2026-12-01"));
        office.sectors().refresh();

        var sector = office.reread(number).sector();
        assertThat(office.sectors().name(sector).vi()).isEqualTo("Đất đai, địa chính");
        office.at("2026-12-01T02:00:00Z");
        assertThat(office.sectors().name(sector).vi()).isEqualTo("Đất đai, nhà ở");
        assertThat(told("DAT_DAI"))
                .containsExactly(
                        "SECTOR_RENAMED [name:Đất đai, địa chính\nLand, name:Đất đai, nhà ở\nLand, housing, day:2026-12-01]");
    }

    @Test
    void end_and_are_refused_to_new_petitions_but_still_offered_in_filters() {
        var number = office.handIn(PHO_HIEN, "VAN_HOA");
        keeping.end("VAN_HOA", seen("VAN_HOA"), form(null, null, null, "2026-12-01"));
        office.sectors().refresh();

        office.at("2026-11-30T02:00:00Z");
        office.handIn(PHO_HIEN, "VAN_HOA");
        office.at("2026-12-01T02:00:00Z");
        assertThat(refused("VAN_HOA")).containsExactly("petitions.sector.ended");
        assertThat(office.reread(number).sector()).isEqualTo("VAN_HOA");
        var ended = office.sectors().find("VAN_HOA").orElseThrow();
        assertThat(office.sectors().begun()).contains(ended);
        assertThat(office.sectors().inForce()).doesNotContain(ended);
        assertThat(office.sectors().label(ended).vi())
                .isEqualTo("Văn hóa, thể thao, di tích, quảng cáo (đến 30/11/2026)");
        assertThatThrownBy(() -> keeping.rename("VAN_HOA", seen("VAN_HOA"), form(null, "Khác", "Other", "2027-01-01")))
                .hasMessage("administration.sectors.over");
    }

    @Test
    void keep_the_one_for_what_is_left() {
        assertThatThrownBy(() -> keeping.end("KHAC", seen("KHAC"), form(null, null, null, "2026-12-01")))
                .isInstanceOf(Refusal.class)
                .hasMessage("administration.sectors.other");
    }

    @Test
    void drop_what_is_planned_while_its_day_has_not_come() {
        var before = office.sectors().current().all();
        keeping.rename("DAT_DAI", seen("DAT_DAI"), form(null, "Đất", "Soil", "2026-12-01"));
        office.sectors().refresh();
        keeping.end("DAT_DAI", seen("DAT_DAI"), form(null, null, null, "2026-12-31"));
        office.sectors().refresh();
        add("THUE_PHI", "Thuế, phí", "Taxes, fees", "2026-11-24");

        drop("DAT_DAI");
        drop("DAT_DAI");
        drop("THUE_PHI");

        assertThat(office.sectors().current().all()).isEqualTo(before);
        assertThatThrownBy(() -> drop("DAT_DAI")).hasMessage("administration.sectors.stale");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', code name_vi name_en day",
        "A, Thuế, Taxes, 2026-12-01, code",
        "thue, Thuế, Taxes, 2026-12-01, code",
        "THUẾ, Thuế, Taxes, 2026-12-01, code",
        "THUE_PHI_LE_PHI_VA_KHAC, Thuế, Taxes, 2026-12-01, code",
        "DAT_DAI, Thuế, Taxes, 2026-12-01, code",
        "ALL, Thuế, Taxes, 2026-12-01, code",
        "THUE, Thuế, Taxes, 2026-11-23, day",
        "THUE, Thuế, Taxes, mai, day"
    })
    void are_refused_beside_the_field_that_is_wrong(String code, String vi, String en, String day, String fields) {
        var refused = catchThrowableOfType(FaultyEntry.class, () -> keeping.add(form(code, vi, en, day)));

        assertThat(refused.problems()).extracting(WrongField::field).containsExactly(fields.split(" "));
    }

    @Test
    void tell_the_second_of_two_who_change_one() {
        var seen = seen("DAT_DAI");
        keeping.end("DAT_DAI", seen, form(null, null, null, "2026-12-31"));
        office.sectors().refresh();

        assertThatThrownBy(() -> keeping.rename("DAT_DAI", seen, form(null, "Đất", "Soil", "2026-12-01")))
                .isInstanceOf(Refusal.class)
                .hasMessage("administration.sectors.stale");
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void are_not_found_by_whoever_is_no_administrator(DutyKind duty) {
        sits(duty, office.units().province());

        assertNothingFound();
    }

    @Test
    void are_not_found_by_an_administrator_of_a_commune() {
        sits(DutyKind.ADMIN, office.units().get(PHO_HIEN));

        assertNothingFound();
    }

    private void assertNothingFound() {
        var form = form("THUE", "Thuế", "Taxes", "2026-12-01");
        assertThatThrownBy(keeping::list).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.get("DAT_DAI")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.add(form)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.rename("DAT_DAI", "", form)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.end("DAT_DAI", "", form)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.drop("DAT_DAI", "")).isInstanceOf(NotFound.class);
    }

    private List<String> refused(String sector) {
        return catchThrowableOfType(FaultyForm.class, () -> office.handIn(PHO_HIEN, sector)).problems().stream()
                .map(Problem::textKey)
                .toList();
    }

    private void add(String code, String vi, String en, String day) {
        keeping.add(form(code, vi, en, day));
        office.sectors().refresh();
    }

    private void drop(String code) {
        keeping.drop(code, seen(code));
        office.sectors().refresh();
    }

    private String seen(String code) {
        return keeping.get(code).seen();
    }

    private List<String> told(String code) {
        return journal.list(SectorFact.subject(code)).stream()
                .map((JournalEntry line) -> line.kind() + " " + line.words())
                .toList();
    }

    private static SectorForm form(String code, String vi, String en, String day) {
        var form = new SectorForm();
        form.setCode(code);
        form.setVietnamese(vi);
        form.setEnglish(en);
        form.setDay(day);
        return form;
    }

    private void sits(DutyKind duty, Unit unit) {
        keeping.jurisdiction = AccountSamples.jurisdiction(
                AccountSamples.signedIn(AccountSamples.kept(database.em(), duty, unit), office.clock()),
                office.units());
    }
}
