package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Who of a unit has a case in hand. */
class ChargingIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Account hanh;
    private Account lan;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        hanh = AccountSamples.named(database.em(), "Đỗ Thị Hạnh", DutyKind.HANDLER, office.units.get(PHO_HIEN));
        lan = AccountSamples.named(database.em(), "Vũ Thị Lan", DutyKind.INTAKE, office.units.get(PHO_HIEN));
    }

    @Test
    void is_whom_a_colleague_gave_it() {
        var number = office.handIn(aForm());

        give(hanh, number, lan.username());

        assertThat(office.reread(number).charge().official().name()).isEqualTo("Vũ Thị Lan");
        assertThat(office.files.open(office.reread(number)).timeline().get(0).words())
                .containsExactly(lan.username());
    }

    @Test
    void is_nobody_once_it_is_laid_down() {
        var number = office.handIn(aForm());
        give(hanh, number, hanh.username());

        give(hanh, number, Charging.NOBODY);

        assertThat(office.reread(number).charge().official()).isNull();
    }

    @Test
    void has_to_be_chosen() {
        var number = office.handIn(aForm());

        assertThatThrownBy(() -> give(hanh, number, null)).isInstanceOf(FaultyForm.class);
    }

    @Test
    void is_counted_without_what_lies_with_the_leader_alone() {
        var confided = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        var leader = AccountSamples.kept(database.em(), DutyKind.LEADER, office.units.get(PHO_HIEN));
        give(leader, confided, leader.username());
        var open = office.reread(office.handIn(aForm()));

        assertThat(office.as(hanh).charging.carriers(open)).contains(new Carrier(leader.username(), leader.name(), 0));
        assertThat(office.as(leader).charging.carriers(office.reread(confided)))
                .contains(new Carrier(leader.username(), leader.name(), 1));
    }

    @Test
    void is_nobody_where_the_case_has_gone() {
        var number = office.handIn(aForm());
        give(hanh, number, hanh.username());

        office.as(hanh)
                .handling
                .forward(number, office.version(number), KHOAI_CHAU, ForwardingReason.OTHER_PLACE, "Thuộc xã bên.");

        assertThat(office.reread(number).charge().official()).isNull();
    }

    @Test
    void is_none_of_another_unit() {
        var number = office.handIn(aForm());
        var stranger = AccountSamples.kept(database.em(), DutyKind.HANDLER, office.units.get(KHOAI_CHAU));

        assertThatThrownBy(() -> give(hanh, number, stranger.username())).isInstanceOf(FaultyForm.class);
        assertThatThrownBy(() -> give(stranger, number, stranger.username())).isInstanceOf(NotFound.class);
    }

    @Test
    void is_the_leader_where_the_case_lies_with_the_leader_alone() {
        var number = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        var leader = AccountSamples.kept(database.em(), DutyKind.LEADER, office.units.get(PHO_HIEN));

        assertThatThrownBy(() -> give(hanh, number, hanh.username())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> give(leader, number, hanh.username())).isInstanceOf(FaultyForm.class);

        give(leader, number, leader.username());
        assertThat(office.reread(number).charge().isWith(leader.id())).isTrue();
    }

    @Test
    void is_told_with_how_many_open_cases_each_has_already() {
        give(hanh, office.handIn(aForm()), lan.username());
        var number = office.handIn(aForm());

        var petition = office.reread(number);
        var carriers = office.as(hanh).charging.carriers(petition);

        assertThat(carriers)
                .contains(new Carrier(lan.username(), "Vũ Thị Lan", 1), new Carrier(hanh.username(), "Đỗ Thị Hạnh", 0));
    }

    @Test
    void is_not_asked_once_the_case_is_closed() {
        var number = office.handIn(aForm());
        office.answerAndRelease(number, PHO_HIEN, "Đã dọn.", "Rác đầy cạnh cầu.");

        assertThatThrownBy(() -> give(hanh, number, hanh.username()))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.charge.closed");
    }

    @Test
    void is_told_to_the_second_of_two_who_take_it_at_once() {
        var number = office.handIn(aForm());
        var seen = office.version(number);
        office.as(lan).charging.give(number, seen, lan.username());
        database.em().flush();

        assertThatThrownBy(() -> office.as(hanh).charging.give(number, seen, hanh.username()))
                .hasMessage("petitions.stale");
    }

    private void give(Account official, PetitionNumber number, String to) {
        office.as(official).charging.give(number, office.version(number), to);
        office.version(number);
    }
}
