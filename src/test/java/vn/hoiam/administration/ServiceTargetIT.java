package vn.hoiam.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Journal;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.Unit;

/** An administrator sets service targets on Monday 23 November 2026; what was promised before stays promised. */
class ServiceTargetIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final TargetSetting setting = new TargetSetting();
    private final SectorKeeping keeping = new SectorKeeping();
    private Office office;
    private Journal journal;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        journal = JournalSamples.journal(database.em(), office.clock());
        setting.clock = office.clock();
        setting.sectors = office.sectors();
        setting.rules = office.rules();
        setting.journal = journal;
        setting.facts = JournalSamples.writtenBy(journal);
        keeping.clock = office.clock();
        keeping.sectors = office.sectors();
        keeping.rules = office.rules();
        sits(DutyKind.ADMIN, office.units().province());
    }

    @Test
    void counts_from_its_day_on_and_moves_no_date_given_before() {
        var early = office.handIn(PHO_HIEN, "DAT_DAI");
        var promised = office.reread(early).promise().replyDueOn();
        set("DAT_DAI", "feedback", "5", "2026-12-01");
        var before = office.handIn(PHO_HIEN, "DAT_DAI");
        office.at("2026-12-01T02:00:00Z");
        var after = office.handIn(PHO_HIEN, "DAT_DAI");

        // Fifteen working days after Monday 23 November without Tuesday 24; five after Tuesday 1 December.
        assertThat(promised).isEqualTo("2026-12-15");
        assertThat(office.reread(early).promise().replyDueOn()).isEqualTo("2026-12-15");
        assertThat(office.reread(before).promise().replyDueOn()).isEqualTo("2026-12-15");
        assertThat(office.reread(after).promise().replyDueOn()).isEqualTo("2026-12-08");
        assertThat(office.reread(after).promise().ruleVersion())
                .isEqualTo(office.rules().current().version());
        assertThat(office.countAgain(office.reread(early)).replyDueOn()).isEqualTo("2026-12-15");
    }

    @Test
    void leaves_the_general_target_and_the_statutory_limit_alone() {
        set("DAT_DAI", "feedback", "5", "2026-12-01");
        office.at("2026-12-01T02:00:00Z");

        // Fifteen working days for construction, ten by law for both.
        assertThat(office.reread(office.handIn(PHO_HIEN, "XAY_DUNG")).promise().replyDueOn())
                .isEqualTo("2026-12-22");
        assertThat(office.reread(office.handIn(PHO_HIEN, "DAT_DAI")).promise().notifyDueOn())
                .isEqualTo("2026-12-15");
        assertThat(target("DAT_DAI", PetitionKind.RECOMMENDATION).isGeneral()).isTrue();
    }

    @Test
    void ends_the_rule_before_it_and_marks_both_as_an_administrators() {
        set("MOI_TRUONG", "feedback", "7", "2026-12-01");

        assertThat(rows("MOI_TRUONG"))
                .containsExactly(
                        "feedback.service_target.moi_truong.2025 10 2025-07-01 2026-12-01 true",
                        "feedback.service_target.moi_truong.2026-12-01 7 2026-12-01 null true");
    }

    @Test
    void is_told_with_what_was_before_and_after_and_who_did_it() {
        set("MOI_TRUONG", "feedback", "7", "2026-12-01");

        assertThat(journal.list(SectorFact.subject("MOI_TRUONG")))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.kind()).isEqualTo("SERVICE_TARGET_SET");
                    assertThat(told.actor()).isEqualTo(setting.jurisdiction.actor());
                    assertThat(told.words())
                            .containsExactly(
                                    "name:Môi trường, rác thải\nEnvironment, waste",
                                    "text:petitions.kind.FEEDBACK",
                                    "day:2026-12-01",
                                    "10",
                                    "7");
                });
    }

    @Test
    void is_changed_before_its_day_and_taken_back() {
        set("MOI_TRUONG", "feedback", "7", "2026-12-01");
        set("MOI_TRUONG", "feedback", "8", "2026-12-01");
        assertThat(target("MOI_TRUONG", PetitionKind.FEEDBACK).planned())
                .singleElement()
                .satisfies(rule -> assertThat(rule.term().length()).isEqualTo(8));

        setting.drop("MOI_TRUONG", keeping.get("MOI_TRUONG").seen(), "feedback", "2026-12-01");
        office.rules().refresh();

        assertThat(rows("MOI_TRUONG"))
                .containsExactly("feedback.service_target.moi_truong.2025 10 2025-07-01 null true");
        assertThat(journal.list(SectorFact.subject("MOI_TRUONG")))
                .extracting(told -> told.kind())
                .containsExactly("SERVICE_TARGET_SET", "SERVICE_TARGET_SET", "SERVICE_TARGET_DROPPED");
    }

    @Test
    void is_not_taken_back_once_its_day_has_come() {
        set("MOI_TRUONG", "feedback", "7", "2026-12-01");
        office.at("2026-12-01T02:00:00Z");

        assertThatThrownBy(() ->
                        setting.drop("MOI_TRUONG", keeping.get("MOI_TRUONG").seen(), "feedback", "2026-12-01"))
                .isInstanceOf(Refusal.class)
                .hasMessage("administration.sectors.stale");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', kind length from",
        "feedback, 0, 2026-12-01, length",
        "feedback, 61, 2026-12-01, length",
        "feedback, -5, 2026-12-01, length",
        "feedback, năm, 2026-12-01, length",
        "feedback, 999999999999, 2026-12-01, length",
        "feedback, 5, 2026-11-23, from",
        "feedback, 5, 2026-02-30, from",
        "feedback, 5, 2025-06-30, from",
        "complaint_1, 5, 2026-12-01, kind",
        "feedback, 10, 2026-12-01, length"
    })
    void is_refused_beside_the_field_that_is_wrong(String kind, String length, String day, String fields) {
        var form = form(kind, length, day);

        var refused = catchThrowableOfType(
                FaultyEntry.class,
                () -> setting.set("MOI_TRUONG", keeping.get("MOI_TRUONG").seen(), form));

        assertThat(refused.problems()).extracting(WrongField::field).containsExactly(fields.split(" "));
        assertThat(form.getLength()).isEqualTo(length);
    }

    @Test
    void is_refused_to_whoever_saw_another_state() {
        var seen = keeping.get("DAT_DAI").seen();
        set("DAT_DAI", "feedback", "5", "2026-12-01");

        assertThatThrownBy(() -> setting.set("DAT_DAI", seen, form("feedback", "6", "2026-12-02")))
                .isInstanceOf(Refusal.class)
                .hasMessage("administration.sectors.stale");
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void is_not_found_by_whoever_is_no_administrator(DutyKind duty) {
        var seen = keeping.get("DAT_DAI").seen();
        sits(duty, office.units().province());

        assertThatThrownBy(() -> setting.set("DAT_DAI", seen, form("feedback", "5", "2026-12-01")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setting.drop("DAT_DAI", seen, "feedback", "2026-12-01"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_not_found_by_an_administrator_of_a_commune() {
        sits(DutyKind.ADMIN, office.units().get(PHO_HIEN));

        assertThatThrownBy(() -> setting.set("DAT_DAI", "", form("feedback", "5", "2026-12-01")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void cannot_touch_a_statutory_period_even_by_a_mistake_of_the_portal() {
        var changed = database.em()
                .createNativeQuery("update rule set length = 1, entered_by = entered_by where step = 'notify'")
                .executeUpdate();

        assertThat(changed).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void keeps_open_dates_as_counted_from_the_day_of_receipt_whatever_is_planned(long seed) {
        var random = new Random(seed);
        var numbers = List.of(office.handIn(PHO_HIEN, "MOI_TRUONG"), office.handIn(PHO_HIEN, "DAT_DAI"));
        var dates = numbers.stream()
                .map(number -> office.reread(number).promise().replyDueOn())
                .toList();

        for (int act = 0; act < 10; act++) {
            var sector = random.nextBoolean() ? "MOI_TRUONG" : "DAT_DAI";
            var day = office.today().plusDays(1 + random.nextInt(20));
            var length = 1 + random.nextInt(60);
            try {
                set(sector, "feedback", String.valueOf(length), day.toString());
            } catch (FaultyEntry same) {
                assertThat(same.problems())
                        .extracting(WrongField::textKey)
                        .contains("administration.sectors.target.same");
            }
        }

        assertThat(numbers.stream()
                        .map(number -> office.reread(number).promise().replyDueOn()))
                .isEqualTo(dates);
        assertThat(numbers.stream()
                        .map(number -> office.countAgain(office.reread(number)).replyDueOn()))
                .isEqualTo(dates);
    }

    private void set(String sector, String kind, String length, String day) {
        setting.set(sector, keeping.get(sector).seen(), form(kind, length, day));
        office.rules().refresh();
    }

    private TargetView target(String sector, PetitionKind kind) {
        return keeping.get(sector).targets().stream()
                .filter(target -> target.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows(String sector) {
        List<?> rows =
                database.em().createNativeQuery("""
                        select concat_ws(' ', code, length, valid_from, coalesce(cast(valid_until as text), 'null'),
                                         entered_by is not null)
                        from rule where sector = ?1 and kind = 'feedback' order by valid_from
                        """).setParameter(1, sector).getResultList();
        return rows.stream()
                .map(row -> String.valueOf(row).replace(" t", " true"))
                .toList();
    }

    private static TargetForm form(String kind, String length, String day) {
        var form = new TargetForm();
        form.setKind(kind);
        form.setLength(length);
        form.setDay(day);
        return form;
    }

    private void sits(DutyKind duty, Unit unit) {
        setting.jurisdiction = AccountSamples.jurisdiction(
                AccountSamples.signedIn(AccountSamples.kept(database.em(), duty, unit), office.clock()),
                office.units());
        keeping.jurisdiction = setting.jurisdiction;
    }
}
