package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.mailbox.Mailroom;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** The piles before an official, and what is done with several cases of one at once. */
class PilesIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final InboxNarrowing ALL = InboxNarrowing.of(null);

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final FilterKeeping keeping = new FilterKeeping();
    private final SavedFilters filters = new SavedFilters();
    private final BulkHandling bulk = new BulkHandling();
    private Office office;
    private Account hanh;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        hanh = AccountSamples.named(database.em(), "Đỗ Thị Hạnh", DutyKind.HANDLER, office.units.get(PHO_HIEN));
        filters.em = database.em();
        keeping.filters = filters;
        keeping.units = office.units;
        keeping.clock = office.clock();
        bulk.charging = office.charging;
        bulk.noting = office.noting;
    }

    @Test
    void of_what_i_have_in_hand_holds_that_and_nothing_else() {
        var mine = office.handIn(aForm());
        office.handIn(aForm());
        office.as(hanh).charging.give(mine, office.version(mine), hanh.username());
        office.version(mine);

        assertThat(numbers(InboxTab.MINE, ALL)).containsExactly(mine);
        assertThat(count(InboxTab.MINE)).isEqualTo(1);
        assertThat(count(InboxTab.OPEN)).isEqualTo(2);
    }

    @Test
    void of_what_waits_for_its_sender_holds_what_was_asked() {
        var asked = office.handIn(aForm());
        office.takeIn(asked, PHO_HIEN);
        office.as(hanh).handling.ask(asked, office.version(asked), "Ở ngõ nào?");
        office.version(asked);

        assertThat(numbers(InboxTab.WITH_SENDER, ALL)).containsExactly(asked);
        assertThat(count(InboxTab.WITH_SENDER)).isEqualTo(1);
    }

    @Test
    void of_what_is_new_from_its_sender_holds_that_until_somebody_has_read_it() {
        var room = new Mailroom(database.em(), office);
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());
        office.handIn(aForm());
        room.sender().write(receipt.code(), Mailroom.message("Sáng nay lại thêm một xe rác."));
        var version = office.version(receipt.number());

        assertThat(numbers(InboxTab.FROM_SENDER, ALL)).containsExactly(receipt.number());
        assertThat(count(InboxTab.FROM_SENDER)).isEqualTo(1);
        assertThat(count(InboxTab.OPEN)).isEqualTo(2);
        assertThat(office.piles.list(filter(InboxTab.OPEN, ALL), 0, 20))
                .extracting(row -> row.newSince() != null)
                .containsExactlyInAnyOrder(true, false);

        room.as(DutyKind.HANDLER, PHO_HIEN).read(receipt.number(), version);
        office.version(receipt.number());

        assertThat(numbers(InboxTab.FROM_SENDER, ALL)).isEmpty();
        assertThat(count(InboxTab.FROM_SENDER)).isZero();
    }

    @Test
    void of_what_lies_elsewhere_holds_what_was_sent_on_until_it_is_answered() {
        var gone = office.handIn(aForm());
        office.handIn(aForm());
        office.as(hanh)
                .handling
                .forward(gone, office.version(gone), KHOAI_CHAU, ForwardingReason.OTHER_PLACE, "Thuộc xã bên.");
        office.version(gone);

        assertThat(numbers(InboxTab.ELSEWHERE, ALL)).containsExactly(gone);
        assertThat(count(InboxTab.ELSEWHERE)).isEqualTo(1);

        office.answerAndRelease(gone, KHOAI_CHAU, "Đã dọn.", "Rác đầy cạnh cầu.");
        assertThat(numbers(InboxTab.ELSEWHERE, ALL)).isEmpty();
        assertThat(count(InboxTab.ELSEWHERE)).isZero();
    }

    @Test
    void is_narrowed_to_sector_kind_and_day() {
        var rubbish = office.handIn(aForm());
        var form = aForm();
        form.setSector("AN_NINH");
        var noise = office.handIn(form);
        var due = office.reread(noise).nextDueOn();

        assertThat(numbers(InboxTab.OPEN, new InboxNarrowing(null, "MOI_TRUONG", null, null, null)))
                .containsExactly(rubbish);
        assertThat(numbers(InboxTab.OPEN, new InboxNarrowing(null, null, PetitionKind.QUESTION, null, null)))
                .isEmpty();
        assertThat(numbers(InboxTab.OPEN, new InboxNarrowing(null, null, null, null, due)))
                .containsExactly(noise);
    }

    @Test
    void tells_how_many_are_due_on_each_day_and_none_that_lies_with_the_leader_alone() {
        var number = office.handIn(aForm());
        office.handIn(aForm());
        office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        var due = office.reread(number).nextDueOn();

        assertThat(office.piles.dueDays(filter(InboxTab.OPEN, ALL), due)).containsExactlyEntriesOf(Map.of(due, 2L));
        assertThat(office.piles.dueDays(filter(InboxTab.OPEN, ALL), due.minusDays(1)))
                .isEmpty();
    }

    @Test
    void keeps_its_order_while_cases_are_dealt_with() {
        var first = office.handIn(aForm());
        var second = office.handIn(aForm());
        var third = office.handIn(aForm());
        office.takeIn(first, PHO_HIEN);
        office.answerAndRelease(second, PHO_HIEN, "Đã dọn.", "Rác đầy cạnh cầu.");

        assertThat(office.piles.among(filter(InboxTab.OPEN, ALL), List.of(first, second, third)))
                .containsExactlyInAnyOrder(first, third);
        assertThat(office.piles.first(filter(InboxTab.OPEN, ALL), List.of(first, second)))
                .contains(third);
        assertThat(office.piles.first(filter(InboxTab.OPEN, ALL), List.of(first, second, third)))
                .isEmpty();
    }

    @Test
    void of_what_lies_elsewhere_holds_nothing_about_the_officials_of_the_unit() {
        var number = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        office.as(DutyKind.LEADER, PHO_HIEN)
                .handling
                .forward(number, office.version(number), "33", ForwardingReason.NOT_COMPETENT, "Tỉnh giải quyết.");
        office.version(number);

        assertThat(numbers(InboxTab.ELSEWHERE, ALL)).isEmpty();
        assertThat(count(InboxTab.ELSEWHERE)).isZero();
    }

    @Test
    void holds_no_kind_that_its_reader_may_not_read() {
        office.handIn(aForm());
        var unit = List.of(office.units.get(PHO_HIEN).id());
        var today = LocalDate.parse("2026-11-23");
        var filter = new InboxFilter(
                unit, List.of(), List.of(PetitionKind.QUESTION), hanh.id(), InboxTab.OPEN, ALL, today, today);

        assertThat(office.piles.list(filter, 0, 20)).isEmpty();
        assertThat(office.piles.count(filter).get(InboxTab.OPEN.ordinal())).isZero();
    }

    @Test
    void keeps_a_filter_for_all_of_the_unit_until_one_of_them_takes_it_away() {
        keeping.me = official(hanh);
        keeping.save(PHO_HIEN, "Rác quá hạn", "?tab=OVERDUE&sector=MOI_TRUONG");
        var unit = office.units.get(PHO_HIEN).id();
        assertThat(filters.of(unit)).extracting(SavedFilter::name).containsExactly("Rác quá hạn");

        assertThatThrownBy(() -> keeping.save(PHO_HIEN, " rác QUÁ hạn ", "?tab=OPEN"))
                .isInstanceOfSatisfying(FaultyForm.class, form -> assertThat(form.problems())
                        .extracting(Problem::textKey)
                        .containsExactly("petitions.filter.taken"));
        assertThatThrownBy(() -> keeping.save(KHOAI_CHAU, "Rác", "?tab=OPEN")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.save(PHO_HIEN, "Dài", "?q=" + "%E1%BB%9D".repeat(100)))
                .isInstanceOf(FaultyForm.class);

        keeping.remove(filters.of(unit).get(0).id());
        database.em().flush();
        assertThat(filters.of(unit)).isEmpty();
    }

    @Test
    void gives_several_at_once_and_tells_which_were_changed_meanwhile() {
        var first = office.handIn(aForm());
        var second = office.handIn(aForm());
        var seen = new LinkedHashMap<PetitionNumber, Integer>();
        seen.put(first, office.version(first));
        seen.put(second, office.version(second) + 1);
        office.as(hanh);

        var left = bulk.give(seen, hanh.username());

        assertThat(left)
                .extracting(BulkLeft::number, BulkLeft::textKey)
                .containsExactly(tuple(second, "petitions.stale"));
        assertThat(office.reread(first).charge().isWith(hanh.id())).isTrue();
        assertThat(office.reread(second).charge().official()).isNull();
    }

    @Test
    void notes_the_same_beside_several() {
        var first = office.handIn(aForm());
        var second = office.handIn(aForm());
        office.as(hanh);

        var left = bulk.note(Map.of(first, office.version(first), second, office.version(second)), "Chờ tổ vệ sinh.");

        assertThat(left).isEmpty();
        for (var number : List.of(first, second)) {
            assertThat(office.as(hanh).noting.list(office.reread(number))).hasSize(1);
        }
    }

    private CurrentUser official(Account account) {
        return AccountSamples.signedIn(account, office.clock(), office.units);
    }

    private List<PetitionNumber> numbers(InboxTab tab, InboxNarrowing narrowing) {
        return office.piles.list(filter(tab, narrowing), 0, 20).stream()
                .map(PetitionRow::number)
                .toList();
    }

    private long count(InboxTab tab) {
        return office.piles.count(filter(tab, ALL)).get(tab.ordinal());
    }

    private InboxFilter filter(InboxTab tab, InboxNarrowing narrowing) {
        var today = LocalDate.parse("2026-11-23");
        return new InboxFilter(
                List.of(office.units.get(PHO_HIEN).id()), List.of(), null, hanh.id(), tab, narrowing, today, today);
    }
}
