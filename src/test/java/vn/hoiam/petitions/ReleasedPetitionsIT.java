package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aRelease;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.UnitRow;

class ReleasedPetitionsIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(database.em());
    }

    @Test
    void are_the_only_ones_listed() {
        var unreleased = submit(PHO_HIEN);
        var released = submit(PHO_HIEN);
        release(released);

        assertThat(numbers(ReleasedFilter.ALL)).contains(released).doesNotContain(unreleased);
    }

    @Test
    void show_their_reply_exactly_where_it_is_public() {
        var early = submit(PHO_HIEN);
        release(early);
        office.at("2026-11-24T02:00:00Z");
        answer(early);
        var late = submit(PHO_HIEN);
        office.answerAndRelease(late, PHO_HIEN, "Ngày 25/11 sẽ dọn.", "Rác cạnh cầu.");
        var visibility = new Visibility();

        for (var row : list(ReleasedFilter.ALL)) {
            var petition = office.petitions.get(row.number());
            assertThat(row.reply() != null).isEqualTo(visibility.isReplyPublic(petition));
            assertThat(row.reply()).isEqualTo(petition.shown().reply());
        }
        assertThat(list(ReleasedFilter.ALL))
                .extracting(PublicRow::reply)
                .containsExactlyInAnyOrder(null, "Ngày 25/11 sẽ dọn.");
        assertThat(office.released.newestAnswered(3))
                .extracting(PublicRow::number)
                .containsExactly(late);
    }

    @Test
    void of_a_unit_are_also_those_that_its_former_units_hold() {
        var here = submit(PHO_HIEN);
        var there = submit(KHOAI_CHAU);
        List.of(here, there).forEach(this::release);
        var phoHien = unit(PHO_HIEN);
        var former = office.units.lineage(phoHien).stream()
                .filter(unit -> unit.name().equals("Liên Phương"))
                .findFirst()
                .orElseThrow();
        hand(here, former);

        var filter = new ReleasedFilter(office.units.lineage(phoHien), null, null, false, null, TODAY);

        assertThat(numbers(filter)).containsExactly(here);
    }

    @Test
    void are_narrowed_by_sector_state_and_words() {
        var waiting = submit(PHO_HIEN);
        release(waiting);
        var answered = submit(KHOAI_CHAU);
        office.answerAndRelease(answered, KHOAI_CHAU, "Sẽ lắp đèn 100%.", "Đèn đường tắt.");

        assertThat(numbers(new ReleasedFilter(null, null, PublicState.WAITING, false, null, TODAY)))
                .containsExactly(waiting);
        assertThat(numbers(new ReleasedFilter(null, null, PublicState.ANSWERED, false, null, TODAY)))
                .containsExactly(answered);
        assertThat(numbers(new ReleasedFilter(null, "MOI_TRUONG", null, false, null, TODAY)))
                .hasSize(2);
        assertThat(numbers(new ReleasedFilter(null, "Y_TE", null, false, null, TODAY)))
                .isEmpty();
        assertThat(numbers(new ReleasedFilter(null, null, null, false, "ĐÈN đường", TODAY)))
                .containsExactly(answered);
        assertThat(numbers(new ReleasedFilter(null, null, null, false, "100%", TODAY)))
                .containsExactly(answered);
        assertThat(numbers(new ReleasedFilter(null, null, null, false, "0_%", TODAY)))
                .isEmpty();
    }

    @Test
    void are_not_found_by_what_was_left_out_of_the_public_wording() {
        release(submit(PHO_HIEN));

        assertThat(numbers(new ReleasedFilter(null, null, null, false, "An Tảo", TODAY)))
                .isEmpty();
    }

    @Test
    void are_not_found_by_what_only_the_signed_reply_says() {
        var number = submit(PHO_HIEN);
        answer(number, "Kính gửi bà Nguyễn Thị Hường, ngày 25/11 sẽ dọn.");
        release(number, "Kính gửi bà, ngày 25/11 sẽ dọn.");

        assertThat(numbers(new ReleasedFilter(null, null, null, false, "Hường", TODAY)))
                .isEmpty();
        assertThat(numbers(new ReleasedFilter(null, null, null, false, "sẽ dọn", TODAY)))
                .containsExactly(number);
    }

    /** Due on Tuesday 8 December. */
    @Test
    void are_late_when_overdue_or_answered_after_the_due_day() {
        var open = submit(PHO_HIEN);
        release(open);
        var late = submit(PHO_HIEN);
        office.at("2026-12-08T17:30:00Z");
        office.answerAndRelease(late, PHO_HIEN, "Đã dọn.", "Rác cạnh cầu.");

        assertThat(numbers(lateOn("2026-12-08"))).containsExactly(late);
        assertThat(numbers(lateOn("2026-12-09"))).containsExactlyInAnyOrder(late, open);
    }

    @Test
    void are_counted_by_unit_until_they_are_taken_back() {
        var first = submit(PHO_HIEN);
        var second = submit(PHO_HIEN);
        submit(PHO_HIEN);
        var there = submit(KHOAI_CHAU);
        release(first);
        office.answerAndRelease(second, PHO_HIEN, "Đã dọn.", "Rác cạnh cầu.");
        release(there);

        assertThat(tally(everywhere()).of(unit(PHO_HIEN)))
                .isEqualTo(new ReleasedCount(unit(PHO_HIEN).id(), 2, 1, 0));
        assertThat(tally(everywhere()).of(unit(KHOAI_CHAU)).shown()).isEqualTo(1);
        assertThat(tally(everywhere()).total().shown())
                .isEqualTo(numbers(ReleasedFilter.ALL).size());

        office.as(DutyKind.PUBLISHER, PHO_HIEN)
                .release
                .withhold(first, office.version(first), WithholdingReason.MISTAKE);
        database.em().flush();

        assertThat(tally(everywhere()).of(unit(PHO_HIEN)).shown()).isEqualTo(1);
        assertThat(tally(everywhere()).most()).isEqualTo(1);
    }

    @Test
    void of_a_former_unit_count_for_the_commune_of_today_and_those_of_a_divided_one_for_none() {
        var whole = submit(PHO_HIEN);
        var divided = submit(PHO_HIEN);
        var ofProvince = submit(PHO_HIEN);
        List.of(whole, divided, ofProvince).forEach(this::release);
        var phoHien = unit(PHO_HIEN);
        var former = office.units.held(phoHien).stream()
                .filter(unit -> !unit.equals(phoHien))
                .findFirst()
                .orElseThrow();
        hand(whole, former);
        hand(divided, office.units.unheld().get(0));
        hand(ofProvince, unit("33"));

        var tally = tally(everywhere());

        assertThat(tally.of(phoHien).shown()).isEqualTo(1);
        assertThat(tally.elsewhere().shown()).isEqualTo(2);
        assertThat(tally.total().shown()).isEqualTo(3);
    }

    /** Due on Tuesday 8 December. */
    @Test
    void are_counted_as_late_exactly_where_they_are_listed_as_late() {
        release(submit(PHO_HIEN));
        var late = submit(PHO_HIEN);
        release(submit(KHOAI_CHAU));
        office.at("2026-12-08T17:30:00Z");
        office.answerAndRelease(late, PHO_HIEN, "Đã dọn.", "Rác cạnh cầu.");

        for (var today : List.of("2026-12-08", "2026-12-09")) {
            var all = new ReleasedFilter(null, null, null, false, null, LocalDate.parse(today));

            assertThat(tally(all).total().late())
                    .isEqualTo(numbers(lateOn(today)).size());
            assertThat(tally(lateOn(today)).total().shown())
                    .isEqualTo(numbers(lateOn(today)).size());
        }
        assertThat(tally(lateOn("2026-12-09")).of(unit(KHOAI_CHAU)).late()).isEqualTo(1);
    }

    @Test
    void are_counted_by_the_same_conditions_as_they_are_listed() {
        release(submit(PHO_HIEN));
        var answered = submit(KHOAI_CHAU);
        office.answerAndRelease(answered, KHOAI_CHAU, "Sẽ lắp đèn 100%.", "Đèn đường tắt.");
        var phoHien = office.units.lineage(unit(PHO_HIEN));

        for (var filter : List.of(
                new ReleasedFilter(null, null, PublicState.ANSWERED, false, "ĐÈN đường", TODAY),
                new ReleasedFilter(null, "MOI_TRUONG", null, false, null, TODAY),
                new ReleasedFilter(null, "Y_TE", null, false, null, TODAY),
                new ReleasedFilter(phoHien, null, null, false, null, TODAY))) {
            assertThat(tally(filter).total().shown()).isEqualTo(numbers(filter).size());
        }
        assertThat(new ReleasedFilter(phoHien, "Y_TE", null, true, "rác", TODAY).everywhere())
                .isEqualTo(new ReleasedFilter(null, "Y_TE", null, true, "rác", TODAY));
    }

    private static ReleasedFilter everywhere() {
        return new ReleasedFilter(null, null, null, false, null, TODAY);
    }

    private ReleasedTally tally(ReleasedFilter filter) {
        return ReleasedTally.of(office.released.count(filter), unit -> office.units.heir(office.units.row(unit)));
    }

    private void hand(PetitionNumber number, UnitRow unit) {
        database.em()
                .createNativeQuery("update petition set unit_id = ?1 where number = ?2")
                .setParameter(1, unit.id())
                .setParameter(2, number.value())
                .executeUpdate();
    }

    private static ReleasedFilter lateOn(String today) {
        return new ReleasedFilter(null, null, null, true, null, LocalDate.parse(today));
    }

    private PetitionNumber submit(String unit) {
        var form = aForm();
        form.setUnit(unit);
        return office.intake.submit(SubmissionKey.fresh(), form).number();
    }

    private void release(PetitionNumber number) {
        release(number, null);
    }

    private void release(PetitionNumber number, String reply) {
        var unit = office.petitions.get(number).unit().code();
        office.as(DutyKind.PUBLISHER, unit)
                .release
                .release(number, office.version(number), aRelease("Rác cạnh cầu", "Rác chất đống cạnh cầu.", reply));
        office.version(number);
    }

    private void answer(PetitionNumber number) {
        answer(number, "Sẽ dọn.");
    }

    private void answer(PetitionNumber number, String reply) {
        office.as(DutyKind.INTAKE, PHO_HIEN).handling.receive(number, office.version(number));
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(number, office.version(number), PetitionSamples.aReply(reply));
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(number, office.version(number));
        office.version(number);
    }

    private UnitRow unit(String code) {
        return office.units.bearing(code).get(0);
    }

    private List<PublicRow> list(ReleasedFilter filter) {
        return office.released.list(filter, 0, 50).rows();
    }

    private List<PetitionNumber> numbers(ReleasedFilter filter) {
        return list(filter).stream().map(PublicRow::number).toList();
    }
}
