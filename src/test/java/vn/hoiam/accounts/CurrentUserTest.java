package vn.hoiam.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.accounts.AccountSamples.anOfficial;
import static vn.hoiam.accounts.AccountSamples.signedIn;
import static vn.hoiam.accounts.DutyKind.COORDINATOR;
import static vn.hoiam.accounts.DutyKind.HANDLER;
import static vn.hoiam.accounts.DutyKind.LEADER;
import static vn.hoiam.units.UnitSamples.khoaiChau;
import static vn.hoiam.units.UnitSamples.phoHien;
import static vn.hoiam.units.UnitSamples.province;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoiam.NotFound;
import vn.hoiam.calendar.Now;
import vn.hoiam.units.UnitSamples;

class CurrentUserTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), Now.VIETNAM);

    @AfterEach
    void forget_settings() {
        System.clearProperty("hoiam.mode");
    }

    @Test
    void holds_a_duty_at_the_own_unit_only() {
        var me = signedIn(anOfficial("phohien.vanthu", HANDLER, phoHien()), CLOCK);

        assertThat(me.holds(HANDLER, phoHien())).isTrue();
        assertThat(me.holds(HANDLER, khoaiChau())).isFalse();
        assertThat(me.holds(LEADER, phoHien())).isFalse();
        assertThat(me.holds(HANDLER, province())).isFalse();
    }

    @Test
    void a_duty_at_the_province_reaches_down_to_every_commune() {
        var me = signedIn(anOfficial("tinh.dieuphoi", COORDINATOR, province()), CLOCK);

        assertThat(me.holds(COORDINATOR, khoaiChau())).isTrue();
        assertThat(me.holds(HANDLER, khoaiChau())).isFalse();
    }

    @Test
    void does_not_find_what_is_not_theirs() {
        var me = signedIn(anOfficial("phohien.vanthu", HANDLER, phoHien()), CLOCK);

        assertThatThrownBy(() -> me.mustHold(HANDLER, khoaiChau())).isInstanceOf(NotFound.class);
    }

    @Test
    void holds_a_duty_from_its_first_day_to_the_eve_of_its_end() {
        var account = anOfficial("phohien.vanthu", HANDLER, phoHien());
        account.charge(LEADER, phoHien(), LocalDate.parse("2026-11-24"));
        account.charge(COORDINATOR, phoHien(), LocalDate.parse("2026-01-01")).end(LocalDate.parse("2026-11-23"));
        var me = signedIn(account, CLOCK);

        assertThat(me.holds(HANDLER, phoHien())).isTrue();
        assertThat(me.holds(LEADER, phoHien())).isFalse();
        assertThat(me.holds(COORDINATOR, phoHien())).isFalse();
    }

    @Test
    void knows_the_units_where_one_of_several_duties_is_held() {
        var account = anOfficial("phohien.vanthu", HANDLER, phoHien());
        account.charge(LEADER, phoHien(), LocalDate.parse("2026-01-01"));
        account.charge(LEADER, khoaiChau(), LocalDate.parse("2026-01-01"));
        var me = signedIn(account, CLOCK);

        assertThat(me.units(HANDLER, LEADER)).containsExactly(phoHien(), khoaiChau());
        assertThat(me.units(COORDINATOR)).isEmpty();
    }

    @Test
    void a_citizen_has_no_name_and_no_duty() {
        var me = AccountSamples.nobody(CLOCK);

        assertThat(me.isSignedIn()).isFalse();
        assertThat(me.username()).isNull();
        assertThat(me.holds(HANDLER, phoHien())).isFalse();
    }

    @Test
    void nobody_acts_for_another_outside_the_demo() {
        var me = new CurrentUser();
        me.clock = CLOCK;
        me.units = UnitSamples.units(null, CLOCK);
        var clerk = anOfficial("phohien.vanthu", HANDLER, phoHien());

        System.setProperty("hoiam.mode", "serve");
        assertThatThrownBy(() -> me.actAs(clerk)).isInstanceOf(IllegalStateException.class);

        System.setProperty("hoiam.mode", "demo");
        me.actAs(clerk);
        assertThat(me.username()).isEqualTo("phohien.vanthu");
    }
}
