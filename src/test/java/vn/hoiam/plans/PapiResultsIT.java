package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.papi.DimensionSamples;
import vn.hoiam.store.Database;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.Units;

/** An administrator enters what PAPI published of Hưng Yên, and puts right what was entered wrongly. */
class PapiResultsIT {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @RegisterExtension
    final Database database = new Database();

    private final ResultEntry entry = new ResultEntry();
    private final PapiResults results = new PapiResults();
    private Journal journal;
    private Unit province;
    private Units units;

    @BeforeEach
    void open() {
        results.em = database.em();
        journal = JournalSamples.journal(database.em(), CLOCK);
        entry.clock = CLOCK;
        units = UnitSamples.units(database.em(), CLOCK);
        entry.dimensions = DimensionSamples.dimensions(database.em());
        entry.results = results;
        entry.facts = JournalSamples.writtenBy(journal);
        province = units.province();
        sits(DutyKind.ADMIN, province);
    }

    @Test
    void come_with_what_is_known_of_2021_and_its_source() {
        assertThat(results.list()).singleElement().satisfies(line -> {
            assertThat(line.published().year()).isEqualTo(2021);
            assertThat(line.published().isTotal()).isTrue();
            assertThat(line.published().score()).isEqualByComparingTo("45.366");
            assertThat(line.published().rank()).isEqualTo(5);
            assertThat(line.published().source()).isNotBlank();
            assertThat(line.latest().enteredBy()).isNull();
        });
    }

    @Test
    void keep_what_was_entered_with_who_and_when_and_in_the_journal() {
        entry.enter(aForm("2022", "3", "4.231"));

        var line = line("2022-3");
        assertThat(line.latest().enteredBy()).isEqualTo("Nguyễn Thị Hạnh");
        assertThat(line.latest().enteredAt()).isEqualTo(CLOCK.instant());
        assertThat(told("2022", "3")).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo("PAPI_RESULT_ENTERED");
            assertThat(told.actor()).isEqualTo(entry.jurisdiction.actor());
            assertThat(told.words()).containsExactly("2022", "3", "4.231", "7");
        });
    }

    @Test
    void keep_the_old_number_beside_the_corrected_one() {
        entry.enter(aForm("2022", "3", "4.231"));

        entry.correct(aForm("2022", "3", "4.321"), 1);

        var line = line("2022-3");
        assertThat(line.published().score()).isEqualTo("4.321");
        assertThat(line.earlier())
                .singleElement()
                .satisfies(before -> assertThat(before.published().score()).isEqualTo("4.231"));
        assertThat(told("2022", "3"))
                .extracting(JournalEntry::kind)
                .containsExactly("PAPI_RESULT_ENTERED", "PAPI_RESULT_CORRECTED");
    }

    @Test
    void let_what_came_with_the_release_be_put_right() {
        entry.correct(aForm("2021", PapiResult.TOTAL, "45.37"), 0);

        assertThat(line("2021-TOTAL").published().score()).isEqualTo("45.37");
        assertThat(line("2021-TOTAL").earlier()).hasSize(1);
    }

    @Test
    void are_not_entered_twice() {
        entry.enter(aForm("2022", "3", "4.231"));

        assertThatThrownBy(() -> entry.enter(aForm("2022", "3", "5")))
                .asInstanceOf(type(FaultyEntry.class))
                .satisfies(faulty -> assertThat(faulty.problems())
                        .extracting(WrongField::textKey)
                        .containsExactly("plans.results.exists"));
    }

    @Test
    void tell_the_second_of_two_who_correct() {
        entry.enter(aForm("2022", "3", "4.231"));
        entry.correct(aForm("2022", "3", "4.3"), 1);

        assertThatThrownBy(() -> entry.correct(aForm("2022", "3", "4.4"), 1))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.results.stale");
        assertThatThrownBy(() -> entry.correct(aForm("2022", "3", "4.3"), 2))
                .asInstanceOf(type(FaultyEntry.class))
                .satisfies(faulty -> assertThat(faulty.problems())
                        .extracting(WrongField::textKey)
                        .containsExactly("plans.results.same"));
    }

    @Test
    void are_not_there_to_be_corrected_when_nobody_entered_them() {
        assertThatThrownBy(() -> entry.correct(aForm("2020", "3", "4.4"), 1)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void are_not_found_by_whoever_is_no_administrator(DutyKind duty) {
        sits(duty, province);

        assertThatThrownBy(entry::list).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> entry.enter(aForm("2022", "3", "4"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> entry.correct(aForm("2021", "TOTAL", "44"), 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void are_not_found_by_an_administrator_of_a_commune_and_by_nobody_signed_in() {
        sits(DutyKind.ADMIN, units.get("11953"));
        assertThatThrownBy(entry::list).isInstanceOf(NotFound.class);

        entry.jurisdiction = AccountSamples.jurisdiction(AccountSamples.nobody(CLOCK), units);
        assertThatThrownBy(entry::list).isInstanceOf(NotFound.class);
    }

    @Test
    void are_neither_changed_nor_removed_by_the_serving_role() throws SQLException {
        for (var change : List.of("update papi_result set score = 50", "delete from papi_result")) {
            try (var connection = Database.connectAsApp();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(change)).hasMessageContaining("permission denied");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from papi_result", "update papi_result set entered_by = 1"})
    void are_not_removed_or_claimed_by_anybody(String change) throws SQLException {
        try (var connection = Database.connectAsOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> statement.executeUpdate(change)).isInstanceOf(SQLException.class);
            connection.rollback();
        }
    }

    private void sits(DutyKind duty, Unit unit) {
        entry.jurisdiction = AccountSamples.jurisdiction(
                AccountSamples.signedIn(AccountSamples.kept(database.em(), duty, unit), CLOCK), units);
    }

    private PapiLine line(String key) {
        return entry.list().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<JournalEntry> told(String year, String dimension) {
        var uid = results.find(Integer.parseInt(year), dimension).orElseThrow().uid();
        return journal.list(uid);
    }

    private static PapiResultForm aForm(String year, String dimension, String score) {
        var form = new PapiResultForm();
        form.setYear(year);
        form.setDimension(dimension);
        form.setScore(score);
        form.setRank("7");
        form.setSource("Báo cáo PAPI, bảng 1");
        return form;
    }
}
