package vn.hoiam.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import vn.hoiam.accounts.HistorySamples;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.store.Database;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.EnteredUnitSamples;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.Units;

/** An administrator looks units up, puts an English name right and confirms what was inferred. */
class UnitKeepingIT {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String OLD = "2023-04-26";
    private static final String NGO_QUYEN = "12343";
    private static final String REFORM = "2025-07-01";

    @RegisterExtension
    final Database database = new Database();

    private final UnitKeeping keeping = new UnitKeeping();
    private Units units;

    @BeforeEach
    void open() {
        units = UnitSamples.units(database.em(), CLOCK);
        keeping.clock = CLOCK;
        keeping.units = units;
        keeping.entered = EnteredUnitSamples.entered(database.em());
        keeping.journal = JournalSamples.journal(database.em(), CLOCK);
        keeping.histories = HistorySamples.histories(database.em(), keeping.journal, units);
        keeping.facts = JournalSamples.writtenBy(keeping.journal);
        sits(DutyKind.ADMIN, units.province());
    }

    @Test
    void lists_all_units_page_by_page_those_of_today_first() {
        var first = keeping.list(null, null, 1);

        assertThat(first.total()).isEqualTo(571);
        assertThat(first.rows()).hasSize(25).allMatch(line -> line.unit().isInForceOn(today()));
        assertThat(keeping.list("", null, 23).rows()).hasSize(21);
        assertThat(keeping.list("", UnitState.PRESENT, 1).total()).isEqualTo(105);
        assertThat(keeping.list("", UnitState.FORMER, 1).total()).isEqualTo(466);
        assertThat(keeping.list("", UnitState.UNCONFIRMED, 1).total()).isEqualTo(unconfirmed());
    }

    @ParameterizedTest
    @CsvSource({"phố hiến, phường Phố Hiến", "PHO HIEN, phường Phố Hiến", "11953, phường Phố Hiến"})
    void finds_by_name_with_or_without_marks_and_by_code(String words, String name) {
        assertThat(keeping.list(words, null, 1).rows())
                .extracting(line -> line.unit().fullName().vi())
                .contains(name);
    }

    @Test
    void tells_what_came_before_and_after_a_unit() {
        var line = keeping.get("11953", REFORM);

        assertThat(line.parent().fullName().vi()).isEqualTo("tỉnh Hưng Yên");
        assertThat(line.before()).extracting(step -> step.other().name()).contains("Hiến Nam", "Liên Phương");
        assertThat(line.after()).isEmpty();
        assertThat(keeping.get("12004", OLD).after()).hasSize(2).allMatch(step -> step.step()
                .confirmed());
    }

    @Test
    void puts_an_english_name_right_and_keeps_what_was_before() {
        var form = new UnitForm();
        form.setNameEn("  Pho Hien ");

        keeping.correct("11953", REFORM, "Phố Hiến", form);

        assertThat(keeping.get("11953", REFORM).unit().fullName().en()).isEqualTo("Pho Hien ward");
        assertThat(told("11953", REFORM)).containsExactly("Sửa tên tiếng Anh: trước là Phố Hiến, nay là Pho Hien");
        assertThat(database.em()
                        .createNativeQuery("select entered_by from unit where code = '11953' and valid_until is null")
                        .getSingleResult())
                .isEqualTo(keeping.jurisdiction.accountId());
        assertThatThrownBy(() -> keeping.correct("11953", REFORM, "Phố Hiến", form))
                .isInstanceOf(Refusal.class)
                .hasMessage("units.keeping.stale");
    }

    @ParameterizedTest
    @CsvSource({"' ', units.keeping.nameEn.required", "Phố Hiến, units.keeping.nameEn.same", "LONG, units.keeping.long"
    })
    void refuses_a_name_that_says_nothing_or_too_much(String name, String textKey) {
        var form = new UnitForm();
        form.setNameEn(name.equals("LONG") ? "a".repeat(121) : name);

        var faulty = catchThrowableOfType(FaultyEntry.class, () -> keeping.correct("11953", REFORM, "Phố Hiến", form));

        assertThat(faulty.problems()).extracting(WrongField::textKey).containsExactly(textKey);
        assertThat(faulty.problems()).extracting(WrongField::field).containsExactly("nameEn");
    }

    @Test
    void asks_no_more_once_the_succession_is_confirmed() {
        var former = keeping.get(NGO_QUYEN, OLD);
        var name = former.unit().fullName().vi() + " (cũ), "
                + former.parent().fullName().vi();
        assertThat(units.search().find(name).isCertain()).isFalse();
        assertThat(units.heir(former.unit())).isEmpty();

        keeping.confirm(NGO_QUYEN, OLD, basis(former));

        var after = keeping.get(NGO_QUYEN, OLD);
        assertThat(after.inferred()).isEmpty();
        assertThat(units.search().find(name).isCertain()).isTrue();
        assertThat(units.heir(former.unit())).isPresent();
        assertThat(after.after().get(0).step().legalBasis().en()).isEqualTo("Resolution 1248, Article 1");
        assertThat(told(NGO_QUYEN, OLD)).singleElement().satisfies(sentence -> assertThat(sentence)
                .contains("Nghị quyết 1248, Điều 1", former.unit().fullName().vi()));
        assertThatThrownBy(() -> keeping.confirm(NGO_QUYEN, OLD, basis(former)))
                .isInstanceOf(Refusal.class)
                .hasMessage("units.keeping.stale");
    }

    @Test
    void confirms_nothing_without_a_basis_or_a_successor() {
        var former = keeping.get(NGO_QUYEN, OLD);
        var empty = basis(former);
        empty.setBasisVi("");
        empty.setBasisEn(" ");
        var unknown = basis(former);
        unknown.setSuccession("11953/2025-07-01");

        assertThat(faulty(empty)).containsExactly("basisVi", "basisEn");
        assertThat(faulty(unknown)).containsExactly("succession");
        assertThat(keeping.list("", UnitState.UNCONFIRMED, 1).total()).isEqualTo(unconfirmed());
        assertThat(keeping.get(NGO_QUYEN, OLD).inferred()).hasSize(1);
    }

    @Test
    void knows_no_unit_by_half_a_key() {
        assertThatThrownBy(() -> keeping.get("11953", null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.get("11953", "hôm qua")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.get(null, REFORM)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.get("11953", "2025-07-02")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void is_not_found_by_whoever_is_no_administrator(DutyKind duty) {
        sits(duty, units.province());

        assertNotFound();
    }

    @Test
    void is_not_found_by_an_administrator_of_a_commune() {
        sits(DutyKind.ADMIN, units.get("11953"));

        assertNotFound();
    }

    private void assertNotFound() {
        var form = new UnitForm();
        form.setNameEn("Pho Hien");
        assertThatThrownBy(() -> keeping.list("", null, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.get("11953", REFORM)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.correct("11953", REFORM, "Phố Hiến", form))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.confirm(NGO_QUYEN, OLD, form)).isInstanceOf(NotFound.class);
    }

    private List<String> faulty(UnitForm form) {
        return catchThrowableOfType(FaultyEntry.class, () -> keeping.confirm(NGO_QUYEN, OLD, form)).problems().stream()
                .map(WrongField::field)
                .toList();
    }

    private long unconfirmed() {
        return units.all().stream()
                .filter(unit -> units.from(unit).stream().anyMatch(step -> !step.confirmed()))
                .map(UnitRow::id)
                .count();
    }

    private static UnitForm basis(UnitLine former) {
        var form = new UnitForm();
        form.setSuccession(former.after().get(0).key());
        form.setBasisVi("Nghị quyết 1248, Điều 1");
        form.setBasisEn("Resolution 1248, Article 1");
        return form;
    }

    private List<String> told(String code, String from) {
        return keeping.history(keeping.get(code, from)).stream()
                .map(line ->
                        Texts.of(Texts.VIETNAMESE, line.textKey(), line.words().toArray()))
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    private void sits(DutyKind duty, Unit unit) {
        keeping.jurisdiction = AccountSamples.jurisdiction(
                AccountSamples.signedIn(AccountSamples.kept(database.em(), duty, unit), CLOCK, units), units);
    }
}
