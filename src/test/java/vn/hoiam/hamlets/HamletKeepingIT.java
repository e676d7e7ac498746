package vn.hoiam.hamlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.hoiam.hamlets.HamletSamples.DAI_DONG;
import static vn.hoiam.hamlets.HamletSamples.NHU_QUYNH;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import vn.hoiam.routing.Route;
import vn.hoiam.routing.RouteGround;
import vn.hoiam.routing.RoutingSamples;
import vn.hoiam.store.Database;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitSamples;

/** Như Quỳnh and Đại Đồng keep the lists of their hamlets; both took over a part of former Đình Dù. */
class HamletKeepingIT {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final String HEADINGS = "name,former_name,former_commune,valid_from,valid_until\n";

    @RegisterExtension
    final Database database = new Database();

    private final HamletKeeping keeping = new HamletKeeping();
    private Journal journal;

    @BeforeEach
    void open() {
        journal = JournalSamples.journal(database.em(), CLOCK);
        keeping.clock = CLOCK;
        keeping.units = UnitSamples.units(database.em(), CLOCK);
        keeping.hamlets = HamletSamples.hamlets(database.em(), CLOCK);
        keeping.journal = journal;
        keeping.facts = JournalSamples.writtenBy(journal);
        sits(DutyKind.ADMIN, keeping.units.province());
    }

    @Test
    void decide_a_split_commune_as_soon_as_they_are_entered() {
        assertThat(route("Thôn Đồng Xá, Đình Dù, Văn Lâm")).isNull();

        keeping.add(NHU_QUYNH, form("Thôn Đồng Xá", null, "Đình Dù", null));

        var route = route("Thôn Đồng Xá, Đình Dù, Văn Lâm");
        assertThat(route.unit().code()).isEqualTo(NHU_QUYNH);
        assertThat(route.ground()).isEqualTo(RouteGround.HAMLET);
        // Without the word in front it might as well be the former commune Đông Xá.
        assertThat(route("Đồng Xá, Đình Dù")).isNull();
        keeping.add(NHU_QUYNH, form("Thôn Cây Đề", null, null, null));
        assertThat(route("Cây Đề, Đình Dù").unit().code()).isEqualTo(NHU_QUYNH);
        assertThat(found("Cây Đề, Đình Dù", null)).isInstanceOf(UnitMatch.One.class);
        assertThat(found("Đình Dù", "xóm Đồng Xá")).isInstanceOf(UnitMatch.One.class);
        assertThat(found("Đình Dù", null)).isInstanceOf(UnitMatch.Several.class);
        assertThat(route("Đình Dù, Văn Lâm")).isNull();
        assertThat(route("xã Như Quỳnh").ground()).isEqualTo(RouteGround.ADDRESS);
    }

    @Test
    void ask_again_once_the_other_commune_knows_the_name_too_and_decide_again_when_it_ended() {
        keeping.add(NHU_QUYNH, form("Thôn Đồng Xá", null, "Đình Dù", null));
        keeping.add(DAI_DONG, form("Xóm Đồng Xá", null, null, null));
        assertThat(route("Thôn Đồng Xá, Đình Dù")).isNull();

        end(DAI_DONG, "Xóm Đồng Xá", "2026-11-23");

        assertThat(route("Thôn Đồng Xá, Đình Dù").unit().code()).isEqualTo(NHU_QUYNH);
    }

    @Test
    void are_found_by_either_name_once_renamed() {
        keeping.add(NHU_QUYNH, form("Thôn Đồng Xá", null, "Đình Dù", null));
        var row = row(NHU_QUYNH, "Thôn Đồng Xá");

        keeping.rename(NHU_QUYNH, row.uid(), row.version(), form("Thôn Hòa Bình", null, null, "01/01/2026"));

        assertThat(route("Thôn Đồng Xá, Đình Dù").unit().code()).isEqualTo(NHU_QUYNH);
        assertThat(route("thon hoa binh, dinh du").unit().code()).isEqualTo(NHU_QUYNH);
        assertThat(row(NHU_QUYNH, "Thôn Đồng Xá").validUntil()).isEqualTo("2026-01-01");
        assertThat(row(NHU_QUYNH, "Thôn Hòa Bình").formerName()).isEqualTo("Thôn Đồng Xá");
        assertThat(row(NHU_QUYNH, "Thôn Hòa Bình").validFrom()).isEqualTo("2026-01-01");
    }

    @Test
    void are_told_by_the_journal_with_what_stood_there_before() {
        keeping.add(NHU_QUYNH, form("Thôn Đồng Sá", null, null, null));
        var row = row(NHU_QUYNH, "Thôn Đồng Sá");
        keeping.correct(NHU_QUYNH, row.uid(), row.version(), form("Thôn Đồng Xá", "Thôn Đồng", "xã Đình Dù", null));
        end(NHU_QUYNH, "Thôn Đồng Xá", "2026-12-01");

        assertThat(told(NHU_QUYNH))
                .containsExactly(
                        "Thêm Thôn Đồng Sá (xã, phường cũ: –), có từ 01/07/2025",
                        "Sửa Thôn Đồng Sá (tên cũ: –; xã, phường cũ: –) thành Thôn Đồng Xá (tên cũ: Thôn Đồng; xã, phường"
                                + " cũ: xã Đình Dù)",
                        "Thôn Đồng Xá không còn từ 01/12/2026");
        assertThat(entries(NHU_QUYNH))
                .extracting(JournalEntry::actor)
                .containsOnly(String.valueOf(keeping.me.accountId()));
    }

    @Test
    void tell_the_second_of_two_who_change_one() {
        keeping.add(NHU_QUYNH, form("Thôn Đồng Xá", null, null, null));
        var seen = row(NHU_QUYNH, "Thôn Đồng Xá");
        keeping.correct(NHU_QUYNH, seen.uid(), seen.version(), form("Thôn Đồng Xa", null, null, null));
        database.em().flush();

        assertThatThrownBy(() ->
                        keeping.correct(NHU_QUYNH, seen.uid(), seen.version(), form("Thôn Đồng Xã", null, null, null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("hamlets.stale");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "' ', -, -, hamlets.name.required",
                "Thôn, -, -, hamlets.name.bare",
                "Thôn Mới, Lạc Đạo, -, hamlets.former-commune.unknown",
                "Thôn Mới, -, 2025-06-30, hamlets.from.early",
                "Thôn Mới, -, 30/02/2026, hamlets.day.wrong",
                "thôn đồng xá, Đình Dù, 2026-01-01, hamlets.exists",
            })
    void are_refused_with_a_sentence(String name, String former, String from, String textKey) {
        keeping.add(NHU_QUYNH, form("Thôn Đồng Xá", null, "Đình Dù", null));

        assertProblems(() -> keeping.add(NHU_QUYNH, form(name, null, former, from)), textKey);
    }

    @Test
    void may_bear_one_name_in_one_commune_when_they_came_from_two() {
        keeping.add(NHU_QUYNH, form("Thôn 1", null, "Đình Dù", null));
        keeping.add(NHU_QUYNH, form("Thôn 1", null, "Lạc Hồng", null));

        assertThat(keeping.list(NHU_QUYNH).hamlets()).hasSize(2);
    }

    @Test
    void are_imported_all_or_none() {
        var csv = HEADINGS + "Thôn Một,,xã Đình Dù,2025-07-01,\nThôn,,,,\nThôn Hai,,xã Ở Đâu,2025-07-01,2025-06-01\n";

        assertThatThrownBy(() -> keeping.preview(NHU_QUYNH, csv))
                .asInstanceOf(type(FaultyEntry.class))
                .satisfies(faulty -> assertThat(faulty.problems())
                        .extracting(problem -> Texts.of(
                                Texts.VIETNAMESE,
                                problem.textKey(),
                                problem.words().toArray()))
                        .allMatch(said -> said.startsWith("Dòng 3: ") || said.startsWith("Dòng 4: "))
                        .hasSize(3));
        assertThatThrownBy(() -> keeping.take(NHU_QUYNH, csv, "")).isInstanceOf(FaultyEntry.class);
        assertThat(keeping.list(NHU_QUYNH).hamlets()).isEmpty();
    }

    @Test
    void are_imported_as_shown_and_export_what_imports_again_unchanged() {
        keeping.add(NHU_QUYNH, form("Thôn Một", null, "Đình Dù", null));
        take(
                HEADINGS
                        + "Thôn Một,Thôn Cũ,xã Đình Dù,2025-07-01,\n\"-Thôn \"\"Hai\"\", Ba\",,Lạc Hồng,01/02/2026,2027-01-01\n");

        assertThat(row(NHU_QUYNH, "Thôn Một").formerName()).isEqualTo("Thôn Cũ");
        assertThat(row(NHU_QUYNH, "-Thôn \"Hai\", Ba").validUntil()).isEqualTo("2027-01-01");
        assertThat(told(NHU_QUYNH)).last().isEqualTo("Nhập danh sách: thêm 1, sửa 1");

        var exported = new String(keeping.export(NHU_QUYNH), StandardCharsets.UTF_8);
        assertThat(exported).contains("\"'-Thôn \"\"Hai\"\", Ba\"");
        var again = keeping.preview(NHU_QUYNH, exported);
        assertThat(again.count(LineChange.SAME)).isEqualTo(2);
        assertThat(again.isChange()).isFalse();
        assertProblems(() -> keeping.take(NHU_QUYNH, exported, again.stamp()), "hamlets.import.nothing");
    }

    @Test
    void are_not_imported_when_the_list_changed_after_it_was_shown() {
        var csv = HEADINGS + "Thôn Một,,,2025-07-01,\n";
        var stamp = keeping.preview(NHU_QUYNH, csv).stamp();
        keeping.add(NHU_QUYNH, form("Thôn Một", null, null, null));

        assertThatThrownBy(() -> keeping.take(NHU_QUYNH, csv, stamp)).hasMessage("hamlets.stale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | papers.table.empty",
                "name,former_name,former_commune,valid_from,valid_until | papers.table.empty",
                "ten,ten_cu | papers.table.headings",
                "name,name,former_commune,valid_from,valid_until | papers.table.headings",
            })
    void are_not_imported_from_what_is_no_list(String csv, String textKey) {
        assertProblems(() -> keeping.preview(NHU_QUYNH, csv), textKey);
    }

    @Test
    void are_not_imported_twice_in_one_list_or_with_cells_missing() {
        assertProblems(
                () -> keeping.preview(NHU_QUYNH, HEADINGS + "Thôn Một,,,2025-07-01,\nthôn một,,,2026-01-01,\n"),
                "papers.table.row");
        assertProblems(() -> keeping.preview(NHU_QUYNH, HEADINGS + "Thôn Một,\n"), "papers.table.row");
        assertProblems(() -> keeping.preview(NHU_QUYNH, HEADINGS + "\"Thôn\nMột"), "papers.table.broken");
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void are_not_found_by_whoever_is_no_administrator(DutyKind duty) {
        sits(duty, keeping.units.province());

        assertNotFound(NHU_QUYNH);
        assertThatThrownBy(keeping::communes).isInstanceOf(NotFound.class);
    }

    @Test
    void are_kept_by_the_administrator_of_their_commune_and_of_no_other() {
        sits(DutyKind.ADMIN, keeping.units.get(NHU_QUYNH));

        keeping.add(NHU_QUYNH, form("Thôn Đồng Xá", null, "Đình Dù", null));
        assertThat(keeping.communes()).singleElement().satisfies(commune -> assertThat(commune.code())
                .isEqualTo(NHU_QUYNH));
        assertNotFound(DAI_DONG);
        assertNotFound("33");
        var row = row(NHU_QUYNH, "Thôn Đồng Xá");
        sits(DutyKind.ADMIN, keeping.units.get(DAI_DONG));
        assertThatThrownBy(() -> keeping.correct(DAI_DONG, row.uid(), row.version(), form("Khác", null, null, null)))
                .isInstanceOf(NotFound.class);
        assertNotFound(NHU_QUYNH);
    }

    private void assertNotFound(String commune) {
        var any = UUID.randomUUID();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> keeping.list(commune),
                () -> keeping.add(commune, form("Thôn Một", null, null, null)),
                () -> keeping.correct(commune, any, 1, form("Thôn Một", null, null, null)),
                () -> keeping.rename(commune, any, 1, form("Thôn Một", null, null, "2026-01-01")),
                () -> keeping.end(commune, any, 1, new HamletForm()),
                () -> keeping.preview(commune, HEADINGS),
                () -> keeping.take(commune, HEADINGS, ""),
                () -> keeping.export(commune))) {
            assertThatThrownBy(act).isInstanceOf(NotFound.class);
        }
    }

    private static void assertProblems(ThrowingCallable act, String... textKeys) {
        assertThatThrownBy(act).asInstanceOf(type(FaultyEntry.class)).satisfies(faulty -> assertThat(faulty.problems())
                .extracting(WrongField::textKey)
                .containsExactly(textKeys));
    }

    private void sits(DutyKind duty, Unit unit) {
        keeping.me = AccountSamples.signedIn(AccountSamples.kept(database.em(), duty, unit), CLOCK);
    }

    private void take(String csv) {
        keeping.take(NHU_QUYNH, csv, keeping.preview(NHU_QUYNH, csv).stamp());
    }

    private void end(String commune, String name, String day) {
        var row = row(commune, name);
        var form = new HamletForm();
        form.setUntil(day);
        keeping.end(commune, row.uid(), row.version(), form);
    }

    private HamletRow row(String commune, String name) {
        database.em().flush();
        return keeping.list(commune).hamlets().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Route route(String address) {
        return RoutingSamples.routing(keeping.units, keeping.hamlets)
                .find(null, address, null, null, null)
                .orElse(null);
    }

    private UnitMatch found(String typed, String address) {
        return keeping.hamlets.find(keeping.units.search(), typed, address);
    }

    private List<JournalEntry> entries(String commune) {
        return journal.list(keeping.list(commune).subject());
    }

    private List<String> told(String commune) {
        return entries(commune).stream()
                .map(entry -> Texts.of(
                        new Locale("vi"),
                        entry.textKey(),
                        entry.words().stream()
                                .map(word -> FactWords.read(word, keeping.units))
                                .toArray()))
                .toList();
    }

    private static HamletForm form(String name, String formerName, String formerCommune, String from) {
        return new HamletForm(name, formerName, formerCommune, from, null);
    }
}
