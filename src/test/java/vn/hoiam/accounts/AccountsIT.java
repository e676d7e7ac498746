package vn.hoiam.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.accounts.AccountSamples.anOfficial;

import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.calendar.Now;
import vn.hoiam.store.Database;
import vn.hoiam.store.LinkToken;
import vn.hoiam.units.Unit;

class AccountsIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @RegisterExtension
    final Database database = new Database();

    private final Accounts accounts = new Accounts();

    @BeforeEach
    void open() {
        accounts.em = database.em();
    }

    @Test
    void keep_an_official_with_the_duties_they_were_charged_with() {
        var clerk = new Account("phohien.vanthu", "Nguyễn Thị Hạnh", new Locale("vi"), "kept");
        clerk.charge(DutyKind.HANDLER, unit("11953"), LocalDate.parse("2026-01-01"));
        accounts.add(clerk);
        database.em().flush();
        database.em().clear();

        var found = accounts.get("PhoHien.VanThu ");

        assertThat(found.name()).isEqualTo("Nguyễn Thị Hạnh");
        assertThat(found.language()).isEqualTo(new Locale("vi"));
        assertThat(found.dutiesOn(TODAY)).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyKind.HANDLER);
            assertThat(duty.unit().name()).isEqualTo("Phố Hiến");
        });
        assertThat(found.dutiesOn(LocalDate.parse("2025-12-31"))).isEmpty();
    }

    @Test
    void are_read_with_duties_and_units_in_one_query() {
        accounts.add(anOfficial("phohien.vanthu", DutyKind.HANDLER, unit("11953")));
        database.em().flush();
        database.em().clear();

        var found = accounts.get("phohien.vanthu");
        var loaded = Persistence.getPersistenceUtil();

        assertThat(loaded.isLoaded(found, "duties")).isTrue();
        assertThat(loaded.isLoaded(found.dutiesOn(TODAY).get(0), "unit")).isTrue();
    }

    @Test
    void find_an_official_without_duties_too() {
        accounts.add(new Account("moi.den", "Trần Văn Bình", Locale.ENGLISH, "kept"));
        database.em().flush();
        database.em().clear();

        assertThat(accounts.get("moi.den").dutiesOn(TODAY)).isEmpty();
    }

    @Test
    void do_not_find_a_stranger() {
        assertThat(accounts.find("khong.co")).isEmpty();
        assertThatThrownBy(() -> accounts.get("khong.co")).isInstanceOf(NotFound.class);
    }

    @Test
    void tell_whether_there_are_any() {
        assertThat(accounts.isEmpty()).isTrue();

        accounts.add(new Account("moi.den", "Trần Văn Bình", Locale.ENGLISH, "kept"));
        database.em().flush();

        assertThat(accounts.isEmpty()).isFalse();
    }

    @Test
    void the_first_account_administers_the_portal_and_nobody_else_opens_another() {
        var clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), Now.VIETNAM);
        var staffing = StaffingSamples.staffing(database.em(), AccountSamples.nobody(clock), clock);

        var first = staffing.open("tinh.quantri", "Lê Thị Mai", new Locale("vi"), "kept");
        database.em().flush();

        assertThat(first.dutiesOn(TODAY)).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyKind.ADMIN);
            assertThat(duty.unit().code()).isEqualTo("33");
        });
        assertThatThrownBy(() -> staffing.open("ke.la", "Kẻ lạ", new Locale("vi"), "kept"))
                .isInstanceOf(NotFound.class);

        staffing.jurisdiction.me = AccountSamples.signedIn(first, clock);
        staffing.open("phohien.vanthu", "Nguyễn Thị Hạnh", new Locale("vi"), "kept");
        staffing.charge("phohien.vanthu", DutyKind.HANDLER, unit("11953"), TODAY);

        assertThat(accounts.get("phohien.vanthu").dutiesOn(TODAY)).hasSize(1);
    }

    @Test
    void the_link_of_the_first_start_makes_one_administrator() {
        var clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), Now.VIETNAM);
        var setUp = StaffingSamples.setUp(database.em(), AccountSamples.nobody(clock), clock);
        var token = LinkToken.next();
        database.em()
                .createNativeQuery("insert into invitation (account_id, hash, expires_at) values (null, ?1, ?2)")
                .setParameter(1, token.hash())
                .setParameter(2, clock.instant().plusSeconds(60).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        var form = new AccountForm();
        form.setUsername("tinh.quantri");
        form.setName("Lê Thị Mai");
        var password = new PasswordForm();
        password.setProof(token.word());
        password.setPassword("nhãn lồng phố Hiến");
        password.setRepeated("nhãn lồng phố Hiến");

        setUp.open(form, password);
        database.em().flush();

        assertThat(accounts.get("tinh.quantri").dutiesOn(TODAY))
                .singleElement()
                .satisfies(duty -> assertThat(duty.kind()).isEqualTo(DutyKind.ADMIN));
        form.setUsername("nguoi.sau");
        assertThatThrownBy(() -> setUp.open(form, password)).hasMessage("accounts.set-up.dead");
    }

    private Unit unit(String code) {
        return database.em()
                .createQuery("select u from Unit u where u.code = :code and u.validUntil is null", Unit.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
