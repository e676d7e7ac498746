package vn.hoiam.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.EventSamples;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;
import vn.hoiam.journal.FactCountSamples;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What officials do about letters that no mail server took. */
class ResendingIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final List<Fact> told = new ArrayList<>();
    private Office office;
    private PetitionNumber number;
    private UUID petition;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        petition = office.petitions().get(number).uid();
    }

    @Test
    void lie_on_the_desk_of_the_commune_that_handles_the_case() {
        refuse("550");
        var desk = letters();

        assertThat(desk.of(rows(PHO_HIEN))).singleElement().satisfies(one -> {
            assertThat(one.petition().number()).isEqualTo(number);
            assertThat(one.address()).isEqualTo("huong@example.vn");
            assertThat(one.faultKey()).isEqualTo("outbox.fault.ADDRESS");
            assertThat(one.since()).isEqualTo(office.clock().instant());
        });
        assertThat(desk.of(rows(KHOAI_CHAU))).isEmpty();
        assertThat(desk.count(rows(PHO_HIEN), List.of())).isEqualTo(1);
        assertThat(desk.count(rows(KHOAI_CHAU), List.of())).isZero();
        assertThat(desk.of(List.of())).isEmpty();
    }

    @Test
    void are_tried_for_another_three_days_when_the_clerk_wants_it() {
        refuse("550");
        office.at("2026-12-01T02:00:00Z");

        resending(official(DutyKind.HANDLER, PHO_HIEN)).again(number);

        assertThat(letter().isWaitingForSomebody()).isFalse();
        assertThat(letter().nextAttemptAt()).isEqualTo(office.clock().instant());
        assertThat(told).singleElement().isInstanceOf(LettersSentAgain.class);
        assertThat(letters().of(rows(PHO_HIEN))).isEmpty();
    }

    @Test
    void wait_no_more_when_the_clerk_called_the_sender_and_wrote_that_down() {
        refuse("550");
        var clerk = official(DutyKind.INTAKE, PHO_HIEN);

        resending(clerk).settle(number, "  Gọi điện lúc 9 giờ\r\n");

        assertThat(letter().settledHow()).isEqualTo("Gọi điện lúc 9 giờ");
        assertThat(letter().isWaitingForSomebody()).isFalse();
        assertThat(told)
                .containsExactly(
                        new LettersSettled(petition, 1, "Gọi điện lúc 9 giờ", String.valueOf(clerk.accountId())));
        assertThat(letters().of(rows(PHO_HIEN))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n "})
    void are_not_settled_without_saying_how(String how) {
        refuse("550");
        var counter = resending(official(DutyKind.INTAKE, PHO_HIEN));

        assertThatThrownBy(() -> counter.settle(number, how)).isInstanceOf(FaultyForm.class);
        assertThatThrownBy(() -> counter.settle(number, "a".repeat(Resending.MOST_HOW + 1)))
                .isInstanceOf(FaultyForm.class);
        assertThat(letter().isWaitingForSomebody()).isTrue();
    }

    @Test
    void can_be_settled_once_only() {
        refuse("550");
        var counter = resending(official(DutyKind.INTAKE, PHO_HIEN));
        counter.settle(number, "Gọi điện");

        assertThatThrownBy(() -> counter.settle(number, "Gọi điện")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> counter.again(number)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DutyKind.class,
            names = {"PUBLISHER", "COORDINATOR", "INSPECTOR", "ADMIN"})
    void are_not_there_for_whoever_may_not_see_the_sender(DutyKind duty) {
        refuse("550");
        var counter = resending(official(duty, PHO_HIEN));

        assertThatThrownBy(() -> counter.again(number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> counter.settle(number, "Gọi điện")).isInstanceOf(NotFound.class);
    }

    @Test
    void are_not_there_for_another_commune() {
        refuse("550");
        var counter = resending(official(DutyKind.HANDLER, KHOAI_CHAU));

        assertThatThrownBy(() -> counter.again(number)).isInstanceOf(NotFound.class);
    }

    @Test
    void are_all_tried_again_by_an_administrator_once_the_mail_server_works_but_for_those_nobody_gets() {
        refuse("550");
        var late = OutboxSamples.outbox(database.em(), clock(Duration.ofDays(4)));
        late.add(List.of(OutboxSamples.news(UUID.randomUUID(), "dong@example.vn")));
        var later = OutboxSamples.outbox(database.em(), clock(Duration.ofDays(8)));
        for (int attempt = 0; attempt < 6; attempt++) {
            later = OutboxSamples.outbox(database.em(), clock(Duration.ofDays(8 + attempt)));
            var taken = later.takeNext();
            if (taken.isPresent()) {
                later.failed(taken.get(), "CONNECTION");
            }
        }
        assertThat(letters().state().givenUp()).isEqualTo(1);
        assertThat(letters().state().nobodyThere()).isEqualTo(1);

        assertThat(resending(official(DutyKind.ADMIN, "33")).allAgain()).isEqualTo(1);

        var state = letters().state();
        assertThat(state.givenUp()).isZero();
        assertThat(state.nobodyThere()).isEqualTo(1);
        assertThat(state.queued()).isEqualTo(1);
        assertThatThrownBy(() -> resending(official(DutyKind.HANDLER, PHO_HIEN)).allAgain())
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_case_tells_of_all_its_letters_the_newest_first() {
        refuse("550");
        OutboxSamples.outbox(database.em(), office.clock())
                .add(List.of(OutboxSamples.news(petition, "huong@example.vn")));

        assertThat(letters().all(office.petitions().get(number)))
                .extracting(Letter::isWaitingForSomebody)
                .containsExactly(false, true);
    }

    /** News of the petition to which a mail server answered this. */
    private void refuse(String fault) {
        var outbox = OutboxSamples.outbox(database.em(), office.clock());
        outbox.add(List.of(OutboxSamples.news(petition, "huong@example.vn")));
        outbox.refused(outbox.takeNext().orElseThrow(), fault);
    }

    private Clock clock(Duration later) {
        return Clock.fixed(office.clock().instant().plus(later), ZoneOffset.UTC);
    }

    private CurrentUser official(DutyKind duty, String unit) {
        return unit.equals("33")
                ? office.official(duty, office.units().province().code())
                : office.official(duty, unit);
    }

    private Resending resending(CurrentUser official) {
        var resending = new Resending();
        resending.me = official;
        resending.petitions = office.petitions();
        resending.visibility = office.visibility(official);
        resending.outbox = OutboxSamples.outbox(database.em(), office.clock());
        resending.facts = EventSamples.heardBy(told::add);
        return resending;
    }

    private DeskLetters letters() {
        database.em().flush();
        var letters = new DeskLetters();
        letters.em = database.em();
        letters.clock = office.clock();
        letters.facts = FactCountSamples.restless();
        return letters;
    }

    private List<Long> rows(String unit) {
        return List.of(office.units().get(unit).id());
    }

    private Letter letter() {
        return OutboxSamples.all(database.em()).get(0);
    }
}
