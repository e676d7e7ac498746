package vn.hoiam.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.store.Database;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.Units;

/** The leader of Phố Hiến will be away from 1 to 10 December 2026; today is Monday, 23 November. */
class DelegatingIT {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK = clock("2026-11-23T09:00");
    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    private Units units;
    private Unit phoHien;
    private Account leader;
    private Account clerk;
    private Delegating delegating;

    @BeforeEach
    void open() {
        units = UnitSamples.units(database.em(), CLOCK);
        phoHien = units.get(PHO_HIEN);
        leader = AccountSamples.named(database.em(), "Ngô Hồng Phượng", DutyKind.LEADER, phoHien);
        clerk = AccountSamples.named(database.em(), "Hoàng Ngọc Hà", DutyKind.HANDLER, phoHien);
        delegating = as(leader, CLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T23:59, false", // Monday, the day before
        "2026-12-01T00:00, true",
        "2026-12-10T23:59, true",
        "2026-12-11T00:00, false", // Friday, the day after
    })
    void counts_from_the_first_midnight_to_the_last(String moment, boolean counts) {
        delegating.delegate(form());

        var me = me(clerk, clock(moment));

        assertThat(me.delegation(phoHien).isPresent()).isEqualTo(counts);
        assertThat(me.holds(DutyKind.LEADER, phoHien)).isFalse();
        assertThat(me.units(DutyKind.LEADER)).isEmpty();
    }

    @Test
    void counts_at_its_own_unit_only() {
        delegating.delegate(form());

        var me = me(clerk, clock("2026-12-02T08:00"));

        assertThat(me.delegation(units.get("12205"))).isEmpty();
        assertThat(me.delegation(phoHien).orElseThrow().delegatedBy().name()).isEqualTo("Ngô Hồng Phượng");
    }

    @Test
    void stands_in_the_record_of_both_and_is_never_deleted() {
        delegating.delegate(form());
        var given = given();

        delegating.end(given.id(), given.version());

        assertThat(record(leader)).containsExactly("LEADERSHIP_DELEGATED", "DELEGATION_ENDED");
        assertThat(record(clerk)).containsExactly("LEADERSHIP_DELEGATED", "DELEGATION_ENDED");
        assertThat(delegating.list()).singleElement().satisfies(duty -> assertThat(
                        duty.isOver(LocalDate.parse("2026-11-23")))
                .isTrue());
        assertThat(me(clerk, clock("2026-12-02T08:00")).delegation(phoHien)).isEmpty();
    }

    @Test
    void ends_at_once_when_it_is_taken_back_while_it_runs() {
        var today = form();
        today.setFrom("2026-11-23");
        delegating.delegate(today);
        assertThat(me(clerk, CLOCK).delegation(phoHien)).isPresent();

        delegating.end(given().id(), given().version());

        assertThat(me(clerk, CLOCK).delegation(phoHien)).isEmpty();
        assertThatThrownBy(() -> delegating.end(given().id(), given().version()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void tells_the_second_of_two_windows() {
        delegating.delegate(form());
        var given = given();

        assertThatThrownBy(() -> delegating.end(given.id(), given.version() - 1))
                .isInstanceOf(Refusal.class)
                .hasMessage("accounts.stale");
    }

    @Test
    void names_all_that_has_to_be_mended_at_once() {
        var empty = new DelegationForm();
        empty.setUnit(PHO_HIEN);
        empty.setReason("ơ".repeat(301));

        assertThat(problems(() -> delegating.delegate(empty)))
                .extracting(WrongField::field)
                .containsExactly("delegate", "capacity", "from", "until", "reason");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-25, from, accounts.day.past",
        "2026-12-02, 2026-12-01, until, accounts.delegation.until.early",
        "2026-12-01, 2027-03-01, until, accounts.delegation.until.long",
    })
    void refuses_days_that_make_no_sense(String from, String until, String field, String why) {
        var form = form();
        form.setFrom(from);
        form.setUntil(until);

        assertThat(problems(() -> delegating.delegate(form))).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.textKey()).isEqualTo(why);
        });
    }

    @Test
    void lasts_up_to_a_day_less_than_three_months() {
        var longer = form();
        longer.setUntil("2027-02-28");

        delegating.delegate(longer);

        assertThat(given().lastDay()).isEqualTo("2027-02-28");
    }

    @Test
    void is_given_once_for_the_same_days() {
        delegating.delegate(form());
        var overlapping = form();
        overlapping.setFrom("2026-12-10");
        overlapping.setUntil("2026-12-12");
        assertThat(problems(() -> delegating.delegate(overlapping)))
                .extracting(WrongField::textKey)
                .containsExactly("accounts.delegation.twice");

        overlapping.setFrom("2026-12-11");
        delegating.delegate(overlapping);
    }

    @Test
    void does_not_reach_beyond_the_leaders_own_last_day() {
        leader.duties().get(0).end(LocalDate.parse("2026-12-10"));
        database.em().flush();

        assertThat(problems(() -> as(leader, CLOCK).delegate(form())))
                .extracting(WrongField::textKey)
                .containsExactly("accounts.delegation.beyond");
    }

    @Test
    void is_for_officials_of_the_same_unit_who_do_not_lead_it() {
        var other = AccountSamples.kept(database.em(), DutyKind.HANDLER, units.get("12205"));
        var second = AccountSamples.kept(database.em(), DutyKind.LEADER, phoHien);
        var closed = AccountSamples.kept(database.em(), DutyKind.INTAKE, phoHien);
        closed.close(CLOCK.instant());
        database.em().flush();

        assertThat(delegating.candidates(PHO_HIEN))
                .extracting(Account::username)
                .contains(clerk.username())
                .doesNotContain(other.username(), second.username(), closed.username(), leader.username());
        var form = form();
        form.setDelegate(other.username());
        assertThat(problems(() -> delegating.delegate(form)))
                .extracting(WrongField::textKey)
                .containsExactly("accounts.delegation.stranger");
    }

    @Test
    void cannot_be_handed_on() {
        var today = form();
        today.setFrom("2026-11-23");
        delegating.delegate(today);

        var acting = as(clerk, CLOCK);

        assertThatThrownBy(acting::units).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.delegate(form())).isInstanceOf(NotFound.class);
    }

    @Test
    void of_another_leader_does_not_exist() {
        delegating.delegate(form());
        var stranger = as(AccountSamples.kept(database.em(), DutyKind.LEADER, units.get("12205")), CLOCK);

        assertThatThrownBy(() -> stranger.end(given().id(), given().version())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.delegate(form())).isInstanceOf(NotFound.class);
    }

    @Test
    void ends_with_the_account_and_with_the_duty_of_the_leader() {
        var today = form();
        today.setFrom("2026-11-23");
        delegating.delegate(today);
        var admin = me(AccountSamples.kept(database.em(), DutyKind.ADMIN, units.province()), CLOCK);
        database.em().flush();
        database.em().clear();
        var staffing = StaffingSamples.staffing(database.em(), admin, CLOCK);
        var kept = staffing.accounts.get(leader.username());

        staffing.end(leader.username(), kept.version(), kept.duties().get(0).id(), "2026-11-25");

        database.em().flush();
        database.em().clear();
        assertThat(me(fresh(clerk), clock("2026-11-24T23:59")).delegation(phoHien))
                .isPresent();
        assertThat(me(fresh(clerk), clock("2026-11-25T00:00")).delegation(phoHien))
                .isEmpty();

        var keeping = StaffingSamples.keeping(database.em(), admin, CLOCK);
        keeping.close(leader.username(), fresh(leader).version());
        database.em().flush();
        database.em().clear();
        assertThat(me(fresh(clerk), CLOCK).delegation(phoHien)).isEmpty();
        assertThat(record(clerk)).containsExactly("LEADERSHIP_DELEGATED", "DELEGATION_ENDED", "DELEGATION_ENDED");
    }

    @Test
    void is_taken_back_by_an_administrator_in_the_record_of_both() {
        delegating.delegate(form());
        var admin = me(AccountSamples.kept(database.em(), DutyKind.ADMIN, phoHien), CLOCK);
        database.em().flush();
        var staffing = StaffingSamples.staffing(database.em(), admin, CLOCK);

        staffing.end(clerk.username(), fresh(clerk).version(), given().id(), "2026-12-05");

        assertThat(given().lastDay()).isEqualTo("2026-12-04");
        assertThat(record(leader)).containsExactly("LEADERSHIP_DELEGATED", "DELEGATION_ENDED");
    }

    private Account fresh(Account account) {
        return database.em().find(Account.class, account.id());
    }

    private Duty given() {
        database.em().flush();
        return delegating.list().get(0);
    }

    private List<String> record(Account account) {
        database.em().flush();
        return JournalSamples.journal(database.em(), CLOCK).list(account.uid()).stream()
                .map(JournalEntry::kind)
                .toList();
    }

    private DelegationForm form() {
        var form = new DelegationForm();
        form.setUnit(PHO_HIEN);
        form.setDelegate(clerk.username());
        form.setCapacity(Capacity.DEPUTY);
        form.setFrom("2026-12-01");
        form.setUntil("2026-12-10");
        form.setReason("Đi học bồi dưỡng");
        return form;
    }

    private static List<WrongField> problems(ThrowingCallable act) {
        return catchThrowableOfType(FaultyEntry.class, act).problems();
    }

    private Delegating as(Account account, Clock clock) {
        return StaffingSamples.delegating(database.em(), me(account, clock), clock);
    }

    private CurrentUser me(Account account, Clock clock) {
        return AccountSamples.signedIn(account, clock, units);
    }

    private static Clock clock(String local) {
        var moment = LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
        return Clock.fixed(moment, VIETNAM);
    }
}
