package vn.hoiam.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.store.Database;
import vn.hoiam.store.LinkToken;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitSamples;

/** Administrators open accounts, charge them with duties, end these, and hand out links to set a password. */
class StaffingIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), Now.VIETNAM);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String PASSWORD = "nhãn lồng phố Hiến";

    @RegisterExtension
    final Database database = new Database();

    private Account admin;
    private Unit province;
    private Unit phoHien;
    private Unit khoaiChau;
    private Staffing staffing;
    private AccountKeeping keeping;
    private PasswordSetting setting;

    @BeforeEach
    void open() {
        var units = UnitSamples.units(database.em(), CLOCK);
        province = units.province();
        phoHien = units.get("11953");
        khoaiChau = units.get("12205");
        admin = AccountSamples.kept(database.em(), DutyKind.ADMIN, province);
        sits(AccountSamples.signedIn(admin, CLOCK));
    }

    @Test
    void open_an_account_whose_password_only_its_owner_will_know() {
        openAnAccount("anthi.vanthu", "phường Phố Hiến");

        var account = account("anthi.vanthu");
        assertThat(account.hasPassword()).isFalse();
        assertThat(account.dutiesOn(TODAY)).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyKind.HANDLER);
            assertThat(duty.unit()).isEqualTo(phoHien);
        });
        assertThat(told(account)).extracting(JournalEntry::kind).containsExactly("ACCOUNT_OPENED", "DUTY_GIVEN");
        assertThat(told(account)).allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(String.valueOf(admin.id())));
        assertThat(told(account).toString()).doesNotContain("Trần Văn Bình");
    }

    @Test
    void say_beside_each_field_what_is_wrong() {
        var form = new AccountForm();
        form.setUsername("Văn Thư");
        var duty = new DutyForm();
        duty.setFrom("2026-11-22");
        duty.setUntil("2026-11-22");

        assertThat(problems(() -> staffing.open(form, duty)))
                .containsExactlyInAnyOrder(
                        "accounts.username.wrong",
                        "accounts.required",
                        "accounts.choose",
                        "accounts.required",
                        "accounts.day.past",
                        "accounts.duty.until.early");
    }

    @Test
    void ask_which_unit_is_meant_and_take_none_that_is_unknown() {
        assertThat(problems(() -> openAnAccount("mot.nguoi", "Thái Bình"))).containsExactly("accounts.unit.which");
        assertThat(problems(() -> openAnAccount("mot.nguoi", "Xã Không Có Đâu")))
                .containsExactly("accounts.unit.unknown");
        openAnAccount("mot.nguoi", "tỉnh Hưng Yên");

        assertThat(account("mot.nguoi").duties().get(0).unit()).isEqualTo(province);
        assertThat(problems(() -> openAnAccount("Mot.Nguoi", "tỉnh"))).containsExactly("accounts.username.taken");
    }

    @Test
    void give_a_duty_and_end_it_and_write_both_down() {
        openAnAccount("anthi.vanthu", "phường Phố Hiến");
        staffing.give("anthi.vanthu", version("anthi.vanthu"), aDuty(DutyKind.LEADER, "Phường Phố Hiến"));
        flush();
        assertThat(problems(() -> staffing.give(
                        "anthi.vanthu", version("anthi.vanthu"), aDuty(DutyKind.LEADER, "Phường Phố Hiến"))))
                .containsExactly("accounts.duty.held");

        var leader = duty("anthi.vanthu", DutyKind.LEADER);
        staffing.end("anthi.vanthu", version("anthi.vanthu"), leader.id(), "2026-11-23");
        flush();

        assertThat(account("anthi.vanthu").dutiesOn(TODAY))
                .extracting(Duty::kind)
                .containsExactly(DutyKind.HANDLER);
        staffing.give("anthi.vanthu", version("anthi.vanthu"), aDuty(DutyKind.LEADER, "Phường Phố Hiến"));
        flush();
        assertThat(account("anthi.vanthu").dutiesOn(TODAY)).hasSize(2);
        assertThat(told(account("anthi.vanthu")))
                .extracting(JournalEntry::kind)
                .containsExactly("ACCOUNT_OPENED", "DUTY_GIVEN", "DUTY_GIVEN", "DUTY_ENDED", "DUTY_GIVEN");
    }

    @Test
    void refuse_to_rewrite_what_has_been() {
        openAnAccount("anthi.vanthu", "phường Phố Hiến");
        var handler = duty("anthi.vanthu", DutyKind.HANDLER);

        assertThat(problems(() -> staffing.end("anthi.vanthu", version("anthi.vanthu"), handler.id(), "2026-11-22")))
                .containsExactly("accounts.day.past");
        assertThat(problems(() -> staffing.end("anthi.vanthu", version("anthi.vanthu"), handler.id(), "mai")))
                .containsExactly("accounts.day.wrong");
    }

    @Test
    void tell_the_second_of_two_who_change_an_account() {
        openAnAccount("anthi.vanthu", "phường Phố Hiến");
        var seen = version("anthi.vanthu");
        staffing.give("anthi.vanthu", seen, aDuty(DutyKind.LEADER, "Phường Phố Hiến"));
        flush();

        assertThatThrownBy(() -> keeping.close("anthi.vanthu", seen)).hasMessage("accounts.stale");
    }

    @Test
    void never_leave_the_province_without_an_administrator() {
        var duty = duty(admin.username(), DutyKind.ADMIN);
        assertThatThrownBy(() -> staffing.end(admin.username(), version(admin.username()), duty.id(), "2026-12-31"))
                .hasMessage("accounts.last");
        assertThatThrownBy(() -> keeping.close(admin.username(), version(admin.username())))
                .hasMessage("accounts.last");

        // Somebody without a password, and somebody for a while, are nobody to rely on.
        staffing.open("phu.quantri", "Lê Thị Mai", AccountSamples.VIETNAMESE, null);
        staffing.charge("phu.quantri", DutyKind.ADMIN, province, TODAY);
        flush();
        assertThatThrownBy(() -> keeping.close(admin.username(), version(admin.username())))
                .hasMessage("accounts.last");

        AccountSamples.kept(database.em(), DutyKind.ADMIN, province);
        keeping.close(admin.username(), version(admin.username()));
        flush();
        assertThat(account(admin.username()).isOpen()).isFalse();
    }

    @Test
    void close_an_account_and_open_it_again() {
        openAnAccount("anthi.vanthu", "phường Phố Hiến");
        var word = setting.invite("anthi.vanthu", version("anthi.vanthu")).word();
        keeping.close("anthi.vanthu", version("anthi.vanthu"));
        flush();

        assertThat(account("anthi.vanthu").isOpen()).isFalse();
        assertThatThrownBy(() -> setting.accept(typed(word))).hasMessage("accounts.link.dead");
        assertThatThrownBy(() -> setting.invite("anthi.vanthu", version("anthi.vanthu")))
                .hasMessage("accounts.closed.already");
        keeping.reopen("anthi.vanthu", version("anthi.vanthu"));
        flush();
        assertThat(account("anthi.vanthu").isOpen()).isTrue();
    }

    @Test
    void put_a_name_right() {
        openAnAccount("anthi.vanthu", "phường Phố Hiến");
        var form = new AccountForm();
        form.setName("  Trần   Văn Bằng ");
        keeping.rename("anthi.vanthu", version("anthi.vanthu"), form);
        flush();

        assertThat(account("anthi.vanthu").name()).isEqualTo("Trần Văn Bằng");
        assertThat(problems(() -> keeping.rename("anthi.vanthu", version("anthi.vanthu"), form)))
                .containsExactly("accounts.name.same");
    }

    @Test
    void hand_out_a_link_that_works_once_and_ends_those_before_it() {
        openAnAccount("anthi.vanthu", "phường Phố Hiến");
        var first = setting.invite("anthi.vanthu", version("anthi.vanthu")).word();
        var second = setting.invite("anthi.vanthu", version("anthi.vanthu")).word();
        assertThatThrownBy(() -> setting.accept(typed(first))).hasMessage("accounts.link.dead");

        setting.accept(typed("https://phananh.example/account/password-link#" + second));
        flush();

        assertThat(setting.passwords.matches(
                        PASSWORD.toCharArray(), account("anthi.vanthu").password()))
                .isTrue();
        assertThatThrownBy(() -> setting.accept(typed(second))).hasMessage("accounts.link.dead");
        assertThat(told(account("anthi.vanthu")).toString())
                .doesNotContain(first)
                .doesNotContain(second);
    }

    @Test
    void hand_out_a_link_that_is_dead_after_a_week() {
        openAnAccount("anthi.vanthu", "phường Phố Hiến");
        var word = setting.invite("anthi.vanthu", version("anthi.vanthu")).word();
        setting.clock = Clock.offset(CLOCK, Duration.ofDays(7));

        assertThatThrownBy(() -> setting.accept(typed(word))).hasMessage("accounts.link.dead");
    }

    @Test
    void take_no_password_that_is_short_or_the_name_or_mistyped() {
        openAnAccount("mot.nguoi.ten.that.dai", "phường Phố Hiến");
        var word = setting.invite("mot.nguoi.ten.that.dai", version("mot.nguoi.ten.that.dai"))
                .word();
        var form = typed(word);
        form.setPassword("ngắn");
        assertThat(problems(() -> setting.accept(form))).containsExactly("accounts.password.short");
        form.setPassword(PASSWORD + "!");
        assertThat(problems(() -> setting.accept(form))).containsExactly("accounts.password.different");
        form.setPassword("Mot.Nguoi.Ten.That.Dai");
        form.setRepeated("Mot.Nguoi.Ten.That.Dai");
        assertThat(problems(() -> setting.accept(form))).containsExactly("accounts.password.username");
    }

    @Test
    void let_officials_change_their_own_password_knowing_the_old_one() {
        admin.change(setting.passwords.encode("mật khẩu ban đầu".toCharArray()));
        flush();
        assertThat(problems(() -> setting.change(typed("không phải mật khẩu"))))
                .containsExactly("accounts.password.wrong");

        setting.change(typed("mật khẩu ban đầu"));

        assertThat(setting.passwords.matches(PASSWORD.toCharArray(), admin.password()))
                .isTrue();
    }

    @Test
    void let_one_of_two_win_who_use_a_link_at_the_same_moment() throws Exception {
        var word = committed("hai.nguoi");
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<String> use = () -> usedAlone(word);
            var outcomes = both.invokeAll(List.of(use, use));

            assertThat(List.of(get(outcomes.get(0)), get(outcomes.get(1))))
                    .containsExactlyInAnyOrder("set", "accounts.link.dead");
        } finally {
            both.shutdown();
            remove("hai.nguoi");
        }
    }

    @Test
    void are_never_made_by_a_set_up_link_that_is_unknown_or_comes_too_late() {
        var setUp = StaffingSamples.setUp(database.em(), AccountSamples.nobody(CLOCK), CLOCK);
        var form = new AccountForm();
        form.setUsername("ke.la");
        form.setName("Kẻ Lạ");
        assertThatThrownBy(() -> setUp.open(form, typed("đoán"))).hasMessage("accounts.set-up.dead");

        var token = LinkToken.next();
        database.em()
                .createNativeQuery("insert into invitation (account_id, hash, expires_at) values (null, ?1, ?2)")
                .setParameter(1, token.hash())
                .setParameter(2, CLOCK.instant().plusSeconds(60).atOffset(ZoneOffset.UTC))
                .executeUpdate();

        // There is an account already.
        assertThatThrownBy(() -> setUp.open(form, typed(token.word()))).hasMessage("accounts.set-up.dead");
    }

    @Test
    void leave_to_an_administrator_of_a_commune_what_is_that_communes() {
        openAnAccount("hai.noi", "phường Phố Hiến");
        staffing.give(
                "hai.noi",
                version("hai.noi"),
                aDuty(DutyKind.PLANNER, khoaiChau.fullName().vi()));
        openAnAccount("noi.khac", khoaiChau.fullName().vi());
        flush();
        sits(AccountSamples.signedIn(AccountSamples.kept(database.em(), DutyKind.ADMIN, phoHien), CLOCK));

        openAnAccount("cua.phuong", "phường Phố Hiến");
        assertThat(problems(() -> openAnAccount("cua.tinh", "tỉnh"))).containsExactly("accounts.unit.elsewhere");
        assertThat(keeping.list("", 1).rows())
                .extracting(AccountRow::username)
                .contains("hai.noi", "cua.phuong")
                .doesNotContain("noi.khac", admin.username());
        assertThatThrownBy(() -> keeping.get("noi.khac")).isInstanceOf(NotFound.class);
        assertThat(keeping.get("hai.noi").duties()).extracting(Duty::unit).containsOnly(phoHien);
        assertThat(keeping.get("hai.noi").history()).isEmpty();
        assertThatThrownBy(() -> setting.invite("hai.noi", version("hai.noi"))).hasMessage("accounts.elsewhere");
        assertThatThrownBy(() -> keeping.close("hai.noi", version("hai.noi"))).hasMessage("accounts.elsewhere");
        var elsewhere = duty("hai.noi", DutyKind.PLANNER);
        assertThatThrownBy(() -> staffing.end("hai.noi", version("hai.noi"), elsewhere.id(), "2026-11-23"))
                .isInstanceOf(NotFound.class);

        staffing.end(
                "hai.noi", version("hai.noi"), duty("hai.noi", DutyKind.HANDLER).id(), "2026-11-23");
        keeping.close("cua.phuong", version("cua.phuong"));
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void are_the_only_ones_who_find_accounts(DutyKind duty) {
        sits(AccountSamples.signedIn(AccountSamples.kept(database.em(), duty, province), CLOCK));
        var name = admin.username();

        assertThatThrownBy(() -> keeping.list("", 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.get(name)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.close(name, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setting.invite(name, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> openAnAccount("mot.nguoi", "tỉnh")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> staffing.give(name, 1, aDuty(DutyKind.ADMIN, "tỉnh")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void find_accounts_by_name_and_unit_with_or_without_tone_marks() {
        openAnAccount("anthi.vanthu", "phường Phố Hiến");

        assertThat(keeping.list("tran van binh", 1).total()).isEqualTo(1);
        assertThat(keeping.list("pho hien", 1).rows())
                .extracting(AccountRow::username)
                .contains("anthi.vanthu");
        assertThat(keeping.list("không có ai", 1).total()).isZero();
        assertThat(keeping.list("", 99).rows()).isEmpty();
    }

    private void sits(CurrentUser me) {
        setting = StaffingSamples.passwords(database.em(), me, CLOCK);
        keeping = setting.keeping;
        staffing = keeping.staffing;
    }

    private void openAnAccount(String username, String unit) {
        var form = new AccountForm();
        form.setUsername(username);
        form.setName("Trần Văn Bình");
        staffing.open(form, aDuty(DutyKind.HANDLER, unit));
        flush();
    }

    private static DutyForm aDuty(DutyKind kind, String unit) {
        var form = new DutyForm(TODAY);
        form.setKind(kind.name());
        form.setUnit(unit);
        return form;
    }

    private static PasswordForm typed(String proof) {
        var form = new PasswordForm();
        form.setProof(proof);
        form.setPassword(PASSWORD);
        form.setRepeated(PASSWORD);
        return form;
    }

    private void flush() {
        database.em().flush();
    }

    private Account account(String username) {
        return keeping.accounts.get(username);
    }

    private long version(String username) {
        return account(username).version();
    }

    private Duty duty(String username, DutyKind kind) {
        return account(username).duties().stream()
                .filter(duty -> duty.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<JournalEntry> told(Account account) {
        return staffing.journal.list(account.uid());
    }

    private static List<String> problems(Runnable act) {
        var refused = new FaultyEntry[1];
        assertThatThrownBy(act::run).asInstanceOf(type(FaultyEntry.class)).satisfies(faulty -> refused[0] = faulty);
        return refused[0].problems().stream().map(WrongField::textKey).toList();
    }

    /** The word of a link of an account that stays after this test, so that two at once can see it. */
    private static String committed(String username) {
        return inOwnTransaction(em -> {
            var account = new Account(username, "Hai Người", AccountSamples.VIETNAMESE, null);
            em.persist(account);
            em.flush();
            var invitations = new Invitations();
            invitations.em = em;
            return invitations.renew(account, CLOCK.instant().plusSeconds(60)).word();
        });
    }

    private static void remove(String username) throws SQLException {
        try (var connection = Database.connectAsOwner();
                var removing = connection.prepareStatement("delete from account where username = ?")) {
            removing.setString(1, username);
            removing.executeUpdate();
        }
    }

    private static String usedAlone(String word) {
        try {
            return inOwnTransaction(em -> {
                StaffingSamples.passwords(em, AccountSamples.nobody(CLOCK), CLOCK)
                        .accept(typed(word));
                return "set";
            });
        } catch (Refusal refusal) {
            return refusal.textKey();
        }
    }

    private static String inOwnTransaction(Function<EntityManager, String> work) {
        var em = Database.another();
        em.getTransaction().begin();
        try {
            var outcome = work.apply(em);
            em.getTransaction().commit();
            return outcome;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    private static String get(Future<String> outcome) throws Exception {
        return outcome.get();
    }
}
