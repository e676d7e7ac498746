package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.units.Share.PART;
import static vn.hoiam.units.Share.WHOLE;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.mailbox.Mailroom;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitSamples;

/** Khoái Châu and Châu Ninh become one commune, and no petition is lost on the way. */
class HandingOverIT {

    private static final String KHOAI_CHAU = "12205";
    private static final String CHAU_NINH = "12247";
    private static final String PHO_HIEN = "11953";
    private static final String NEW = "12999";
    private static final String DAY = "2026-12-01";
    private static final String BEFORE = "2026-11-30T16:59:59Z"; // a second to midnight in Viet Nam
    private static final String ON = "2026-11-30T17:00:00Z";
    private static final String AFTER = "2026-12-20T02:00:00Z";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private HandingOver handing;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        handing = office.handingOver();
    }

    @Test
    void takes_along_what_was_written_beside_it() {
        var room = new Mailroom(database.em(), office);
        var form = PetitionSamples.aForm();
        form.setUnit(KHOAI_CHAU);
        var receipt = office.intake.submit(SubmissionKey.fresh(), form);
        room.sender().write(receipt.code(), Mailroom.message("Rác vẫn còn."));
        merge();
        office.at(ON);
        handing.look();
        run();

        assertThat(room.read(DutyKind.HANDLER, NEW, receipt.number())).containsExactly("Rác vẫn còn.");
    }

    @Test
    void stays_until_the_day_and_goes_over_on_it_once() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        var promised = office.petitions.get(number).promise();
        var other = office.handIn(PHO_HIEN, "MOI_TRUONG");
        merge();

        office.at(BEFORE);
        handing.look();
        assertThat(run()).isZero();
        assertThat(office.reread(number).unit().code()).isEqualTo(KHOAI_CHAU);

        office.at(ON);
        assertThat(run()).isEqualTo(1);
        assertThat(run()).isZero();

        var petition = office.reread(number);
        assertThat(petition.unit().code()).isEqualTo(NEW);
        assertThat(petition.chosenUnit().code()).isEqualTo(KHOAI_CHAU);
        assertThat(petition.status()).isEqualTo(PetitionStatus.NEW);
        assertThat(petition.promise().notifyDueOn()).isEqualTo(promised.notifyDueOn());
        assertThat(petition.promise().replyDueOn()).isEqualTo(promised.replyDueOn());
        assertThat(office.reread(other).unit().code()).isEqualTo(PHO_HIEN);
        assertThat(told(petition)).singleElement().satisfies(line -> {
            assertThat(line.actor()).isNull();
            assertThat(line.words()).contains("day:" + DAY, "name:Nghị quyết 12/NQ-HĐND\nResolution 12/NQ-HĐND");
        });
        assertThat(office.files.openForCitizen(petition).timeline().get(0).textKey())
                .isEqualTo("journal.PetitionHandedOver");
    }

    @Test
    void is_worked_on_by_those_who_worked_at_the_former_unit() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        var clerk = office.official(DutyKind.HANDLER, KHOAI_CHAU);
        var leader = office.official(DutyKind.LEADER, CHAU_NINH);
        office.takeIn(number, KHOAI_CHAU);
        office.handling.me = clerk;
        office.handling.propose(number, office.version(number), PetitionSamples.aReply("Sẽ dọn trong tuần."));
        merge();
        office.at(AFTER);
        run();

        office.signing.me = office.again(leader);
        office.signing.send(number, office.version(number));

        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.ANSWERED);
        assertThat(office.again(clerk).units(DutyKind.HANDLER))
                .extracting(Unit::code)
                .containsExactly(NEW);
        assertThat(office.again(leader).units(DutyKind.LEADER))
                .extracting(Unit::code)
                .containsExactly(NEW);
    }

    @Test
    void tells_whoever_had_it_open_that_it_changed() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        var seen = office.version(number);
        merge();
        office.at(ON);
        run();

        office.as(DutyKind.INTAKE, NEW);

        assertThatThrownBy(() -> office.handling.receive(number, seen)).hasMessage("petitions.stale");
    }

    @Test
    void stays_where_it_was_answered_and_is_read_by_the_new_unit() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        office.answerAndRelease(number, KHOAI_CHAU, "Đã dọn.", "Rác cạnh cầu.");
        merge();
        office.at(AFTER);

        assertThat(run()).isZero();

        var petition = office.reread(number);
        assertThat(petition.unit().code()).isEqualTo(KHOAI_CHAU);
        assertThat(office.visibility(DutyKind.HANDLER, NEW).mayRead(petition)).isTrue();
        assertThat(office.visibility(DutyKind.INSPECTOR, NEW).mayRead(petition)).isTrue();
        assertThat(office.visibility(DutyKind.INSPECTOR, PHO_HIEN).mayRead(petition))
                .isFalse();
        assertThat(inbox(NEW, InboxTab.CLOSED)).containsExactly(number);
    }

    @Test
    void is_seen_in_the_inbox_of_the_new_unit_from_the_first_second_on() {
        var one = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        var two = office.handIn(CHAU_NINH, "MOI_TRUONG");
        merge();
        office.at(ON);

        assertThat(inbox(NEW, InboxTab.OPEN)).containsExactly(one, two);
        assertThat(office.visibility(DutyKind.INTAKE, NEW).mayRead(office.reread(one)))
                .isTrue();

        run();
        assertThat(inbox(NEW, InboxTab.OPEN)).containsExactly(one, two);
    }

    @Test
    void follows_a_chain_to_its_end_and_names_every_basis_once() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        merge();
        UnitSamples.merge(database.em(), "2026-12-10", WHOLE, "12998", "Khoái Ninh Mới", NEW);
        office.at(AFTER);

        assertThat(run()).isEqualTo(1);

        var petition = office.reread(number);
        assertThat(petition.unit().code()).isEqualTo("12998");
        assertThat(told(petition)).singleElement().satisfies(line -> assertThat(line.words())
                .contains("day:" + DAY, "name:Nghị quyết 12/NQ-HĐND\nResolution 12/NQ-HĐND"));
    }

    @Test
    void of_a_divided_unit_waits_for_the_coordinator_who_sends_it_on() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        office.takeIn(number, KHOAI_CHAU);
        var former = office.official(DutyKind.HANDLER, KHOAI_CHAU);
        office.as(DutyKind.HANDLER, KHOAI_CHAU)
                .handling
                .propose(number, office.version(number), PetitionSamples.aReply("Sẽ dọn."));
        UnitSamples.merge(database.em(), DAY, PART, NEW, "Khoái Ninh", KHOAI_CHAU);
        office.at(AFTER);

        assertThat(run()).isZero();
        var petition = office.reread(number);
        assertThat(office.again(former).units(DutyKind.HANDLER)).isEmpty();
        assertThat(office.visibility(office.again(former)).mayRead(petition)).isFalse();
        assertThat(office.visibility(DutyKind.HANDLER, NEW).mayRead(petition)).isFalse();
        assertThat(office.units.unheld()).extracting(UnitRow::code).contains(KHOAI_CHAU);
        assertThat(office.piles.countOpen(
                        office.units.unheld().stream().map(UnitRow::id).toList()))
                .isEqualTo(1);

        var coordinator = office.official(DutyKind.COORDINATOR, "33");
        assertThat(office.visibility(coordinator).mayRead(petition)).isTrue();
        assertThat(Act.next(petition, coordinator, LocalDate.parse("2026-12-20")))
                .containsExactly(Act.FORWARD);
        office.handling.me = coordinator;
        office.handling.forward(
                number, office.version(number), NEW, ForwardingReason.OTHER_PLACE, "Thôn nay thuộc xã mới.");

        assertThat(office.reread(number).unit().code()).isEqualTo(NEW);
        office.takeIn(number, NEW);
        office.as(DutyKind.HANDLER, NEW)
                .handling
                .propose(number, office.version(number), PetitionSamples.aReply("Sẽ dọn trong tuần."));
        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.DRAFT_REPLY);
    }

    @Test
    void waits_while_the_succession_is_not_confirmed() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        merge();
        confirm(false);
        office.at(AFTER);
        assertThat(run()).isZero();
        assertThat(office.visibility(DutyKind.HANDLER, NEW).mayRead(office.reread(number)))
                .isFalse();

        confirm(true);
        assertThat(run()).isEqualTo(1);
    }

    /** A form filled in before midnight, a name typed years later, a pin on the map of the release. */
    @Test
    void written_after_the_day_goes_to_the_new_unit_by_every_way() {
        merge();
        office.at(BEFORE);
        assertThat(office.units.search().find("Khoái Ninh").isCertain()).isFalse();
        assertThat(sent(null, "xã Châu Ninh", null, null)).isEqualTo(CHAU_NINH);

        office.at(ON);
        assertThat(office.units.communes()).hasSize(103);
        assertThat(sent(NEW, null, null, null)).isEqualTo(NEW);
        assertThat(sent(null, "xã Khoái Ninh", null, null)).isEqualTo(NEW);
        assertThat(sent(null, "xã Châu Ninh (cũ)", null, null)).isEqualTo(NEW);
        // In the middle of Châu Ninh.
        assertThat(sent(null, null, 20.8075273, 105.9288118)).isEqualTo(NEW);
        assertThatThrownBy(() -> sent(KHOAI_CHAU, null, null, null)).isInstanceOf(FaultyForm.class);
    }

    private String sent(String unit, String address, Double lat, Double lng) {
        var form = PetitionSamples.aForm();
        form.setUnit(unit);
        form.setAddress(address);
        form.setLat(lat);
        form.setLng(lng);
        var receipt = office.intake.submit(SubmissionKey.fresh(), form);
        return office.petitions.get(receipt.number()).unit().code();
    }

    /** A proposal of a unit that is in force is the leader’s: nobody forwards it. */
    @Test
    void is_not_forwarded_out_of_the_hands_of_a_leader() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        office.takeIn(number, KHOAI_CHAU);
        office.as(DutyKind.HANDLER, KHOAI_CHAU)
                .handling
                .propose(number, office.version(number), PetitionSamples.aReply("Sẽ dọn."));

        assertThatThrownBy(() -> office.handling.forward(
                        number, office.version(number), PHO_HIEN, ForwardingReason.OTHER_PLACE, "Nơi khác."))
                .hasMessage("petitions.status.forbidden");
        assertThat(office.files
                        .inHand(office.petitions.get(number))
                        .orElseThrow()
                        .stage())
                .isEqualTo(ReplyStage.PROPOSED);
    }

    @Test
    void is_handed_over_once_by_two_watches_at_once_and_by_the_next_when_one_is_killed() throws SQLException {
        var former = office.units.bearing(PHO_HIEN).get(1);
        var numbers = List.of(stranded(former, 1), stranded(former, 2));
        try {
            var killed = begun();
            assertThat(handing(killed).handNextOver()).isTrue();
            killed.flush();
            killed.getTransaction().rollback();

            var one = begun();
            var two = begun();
            assertThat(handing(one).handNextOver()).isTrue();
            one.flush();
            assertThat(handing(two).handNextOver()).isTrue();
            two.flush();
            assertThat(handing(two).handNextOver()).isFalse();
            one.getTransaction().commit();
            two.getTransaction().commit();

            for (var number : numbers) {
                var petition = office.petitions.get(number);
                assertThat(petition.unit()).isEqualTo(office.units.get(PHO_HIEN));
                assertThat(told(petition)).hasSize(1);
            }
        } finally {
            execute("delete from petition where number in ('" + numbers.get(0) + "', '" + numbers.get(1) + "')");
        }
    }

    private void merge() {
        UnitSamples.merge(database.em(), DAY, WHOLE, NEW, "Khoái Ninh", KHOAI_CHAU, CHAU_NINH);
    }

    private void confirm(boolean confirmed) {
        database.em()
                .createNativeQuery("update succession set confirmed = ?1 where to_code = ?2")
                .setParameter(1, confirmed)
                .setParameter(2, NEW)
                .executeUpdate();
    }

    /** As the watch does it. */
    private int run() {
        database.em().flush();
        database.em().clear();
        handing.look();
        var count = 0;
        while (handing.handNextOver()) {
            count++;
            database.em().flush();
        }
        return count;
    }

    private List<PetitionNumber> inbox(String code, InboxTab tab) {
        var unit = office.units.row(office.units.get(code).id());
        var rows = office.units.held(unit).stream().map(UnitRow::id).toList();
        var today = LocalDate.parse(DAY);
        var filter = new InboxFilter(rows, null, null, null, tab, InboxNarrowing.of(null), today, today);
        var found = office.piles.list(filter, 0, 20);
        assertThat(office.piles.total(filter)).isEqualTo(found.size());
        return found.stream().map(PetitionRow::number).toList();
    }

    private List<JournalEntry> told(Petition petition) {
        return JournalSamples.journal(database.em(), office.clock()).list(petition.uid()).stream()
                .filter(entry -> entry.kind().equals("PETITION_HANDED_OVER"))
                .toList();
    }

    private HandingOver handing(EntityManager em) {
        return new Office(em).handingOver();
    }

    private static EntityManager begun() {
        var em = Database.another();
        em.getTransaction().begin();
        return em;
    }

    /** A petition that lies with a unit of former times, for everybody to see. */
    private static PetitionNumber stranded(UnitRow unit, int place) throws SQLException {
        var number = PetitionNumber.next(2024);
        execute("""
                insert into petition (id, version, uid, number, locator, kind, sector, status, subject, text, unit_id,
                  chosen_unit_id, wants_publication, channel, submitted_at, notify_step, notify_due_on, reply_step,
                  reply_due_on, rule_version, calendar_version)
                values (nextval('petition_id_seq'), 1, gen_random_uuid(), '%s', '9999000%d', 'FEEDBACK', 'KHAC', 'NEW', 'Rác',
                  'Rác', %d, %d, false, 'WEB', '2025-06-30T02:00:00Z', 'notify', '2025-07-14',
                  'service_target', '2025-07-14', '', '')
                """.formatted(number, place, unit.id(), unit.id()));
        return number;
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = Database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
