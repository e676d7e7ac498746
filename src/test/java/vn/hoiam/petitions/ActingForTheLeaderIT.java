package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;
import static vn.hoiam.petitions.PetitionSamples.aReply;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.Capacity;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** The leader of Phố Hiến is away from 1 to 10 December 2026, and somebody else of the ward signs. */
class ActingForTheLeaderIT {

    private static final String PHO_HIEN = "11953";
    private static final String ON_A_DAY = "2026-12-02T02:00:00Z";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Account leader;
    private Account clerk;
    private PetitionNumber number;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        var unit = office.units.get(PHO_HIEN);
        leader = AccountSamples.named(database.em(), "Ngô Hồng Phượng", DutyKind.LEADER, unit);
        clerk = AccountSamples.named(database.em(), "Hoàng Ngọc Hà", DutyKind.HANDLER, unit);
        number = proposed("MOI_TRUONG");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T16:59:59Z, false", // 23:59:59 in Vietnam, the day before
        "2026-11-30T17:00:00Z, true",
        "2026-12-10T16:59:59Z, true",
        "2026-12-10T17:00:00Z, false",
    })
    void is_done_from_the_first_midnight_to_the_last(String moment, boolean isDone) {
        away(Capacity.OFFICIAL);
        office.at(moment);
        office.as(reread(clerk));

        if (isDone) {
            office.signing.send(number, office.version(number));
            assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.ANSWERED);
        } else {
            assertThatThrownBy(() -> office.signing.send(number, office.version(number)))
                    .isInstanceOf(NotFound.class);
            assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.DRAFT_REPLY);
        }
    }

    @Test
    void is_refused_from_the_moment_it_was_taken_back() {
        away(Capacity.DEPUTY);
        office.at(ON_A_DAY);
        database.em()
                .createNativeQuery("update duty set valid_until = '2026-12-02' where delegated_by is not null")
                .executeUpdate();

        office.as(reread(clerk));

        assertThatThrownBy(() -> office.signing.send(number, office.version(number)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void says_on_whose_behalf_in_the_signature_and_in_the_record(Capacity capacity) {
        away(capacity);
        office.at(ON_A_DAY);
        office.as(reread(clerk)).signing.send(number, office.version(number));

        var signed = office.files.open(office.reread(number)).signed();

        assertThat(signed.decider()).isEqualTo("Hoàng Ngọc Hà");
        assertThat(signed.behalf()).isEqualTo("Ngô Hồng Phượng");
        assertThat(signed.capacity()).isEqualTo(capacity);
        var uid = office.petitions.get(number).uid();
        assertThat(office.files.journal.list(uid))
                .filteredOn(entry -> entry.kind().equals("ACTED_FOR_LEADER"))
                .singleElement()
                .extracting(JournalEntry::words)
                .asInstanceOf(list(String.class))
                .startsWith("Hoàng Ngọc Hà", "Ngô Hồng Phượng");
        assertThat(office.files.openForCitizen(office.petitions.get(number)).timeline())
                .noneMatch(line -> line.textKey().equals("journal.ActedForLeader"));
    }

    @Test
    void says_nobody_elses_name_where_the_leader_signs() {
        away(Capacity.DEPUTY);
        office.at(ON_A_DAY);
        office.as(reread(leader)).signing.send(number, office.version(number));

        assertThat(office.files.open(office.reread(number)).signed().behalf()).isNull();
    }

    @Test
    void takes_two_people_still() {
        away(Capacity.DEPUTY);
        var own = office.handIn(PHO_HIEN, "DIEN_NUOC");
        office.takeIn(own, PHO_HIEN);
        office.at(ON_A_DAY);
        office.as(reread(clerk)).handling.propose(own, office.version(own), aReply("Kính gửi ông/bà."));

        assertThatThrownBy(() -> office.signing.send(own, office.version(own)))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.reply.own");
    }

    @Test
    void stays_within_the_unit() {
        away(Capacity.DEPUTY);
        office.at(ON_A_DAY);
        var elsewhere = proposedAt("12205");

        office.as(reread(clerk));

        assertThatThrownBy(() -> office.signing.send(elsewhere, office.version(elsewhere)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"DEPUTY, true", "OFFICIAL, false"})
    void shows_what_lies_with_the_leader_alone_to_a_deputy_only(Capacity capacity, boolean isShown) {
        away(capacity);
        var confided = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        assertThat(office.reread(confided).concern().isForLeader()).isTrue();
        office.at(ON_A_DAY);
        office.as(reread(clerk));
        var visibility = office.visibility(office.me());

        assertThat(visibility.mayRead(office.petitions.get(confided))).isEqualTo(isShown);
        assertThat(visibility.confided().contains(office.units.get(PHO_HIEN))).isEqualTo(isShown);
        assertThat(Act.next(office.petitions.get(confided), office.me(), office.today())
                        .isEmpty())
                .isEqualTo(!isShown);
        if (!isShown) {
            assertThatThrownBy(() -> office.handling.receive(confided, office.version(confided)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void lets_a_deputy_settle_alone_what_nobody_else_may_know() {
        away(Capacity.DEPUTY);
        var confided = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        office.at(ON_A_DAY);
        office.as(reread(clerk));

        office.handling.receive(confided, office.version(confided));
        office.handling.propose(confided, office.version(confided), aReply("Đã nhắc nhở."));
        office.signing.send(confided, office.version(confided));

        assertThat(office.reread(confided).status()).isEqualTo(PetitionStatus.ANSWERED);
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void decides_complaints_as_a_deputy_only(Capacity capacity) {
        away(capacity);
        var petition = PetitionSamples.aPetition().of(PetitionKind.COMPLAINT_1).build();

        assertThat(Mandates.cover(capacity, petition, office.today())).isEqualTo(capacity == Capacity.DEPUTY);
    }

    @Test
    void gives_no_part_in_anything_else_of_the_leader() {
        away(Capacity.DEPUTY);
        office.at(ON_A_DAY);
        office.as(reread(clerk));

        assertThat(office.me().holds(DutyKind.LEADER, office.units.get(PHO_HIEN)))
                .isFalse();
        assertThat(office.me().units(DutyKind.LEADER, DutyKind.DENUNCIATION_RECEIVER))
                .isEmpty();
    }

    private PetitionNumber proposed(String sector) {
        var petition = office.handIn(PHO_HIEN, sector);
        office.takeIn(petition, PHO_HIEN);
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(petition, office.version(petition), aReply("Kính gửi ông/bà."));
        return petition;
    }

    private PetitionNumber proposedAt(String unit) {
        var petition = office.handIn(unit, "MOI_TRUONG");
        office.takeIn(petition, unit);
        office.as(DutyKind.HANDLER, unit)
                .handling
                .propose(petition, office.version(petition), aReply("Kính gửi ông/bà."));
        return petition;
    }

    private void away(Capacity capacity) {
        AccountSamples.delegate(
                database.em(),
                reread(leader),
                reread(clerk),
                office.units.get(PHO_HIEN),
                capacity,
                "2026-12-01",
                "2026-12-10");
    }

    private Account reread(Account account) {
        database.em().flush();
        database.em().clear();
        return database.em().find(Account.class, account.id());
    }
}
