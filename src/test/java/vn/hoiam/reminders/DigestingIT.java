package vn.hoiam.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.Capacity;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What officials read on a working morning: one letter of all they have to do. */
class DigestingIT {

    private static final String KHOAI_CHAU = "12205";
    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Account clerk;
    private Account leader;

    @BeforeEach
    void open() {
        System.setProperty("hoiam.public.url", "https://hoiam.hungyen.example");
        office = new Office(database.em());
        clerk = official("Đỗ Thị Hạnh", DutyKind.HANDLER, KHOAI_CHAU);
        leader = official("Phạm Văn Long", DutyKind.LEADER, KHOAI_CHAU);
    }

    @AfterEach
    void close() {
        System.clearProperty("hoiam.public.url");
    }

    @Test
    void a_clerk_reads_what_is_soon_due_and_a_leader_only_what_is_due() {
        var number = office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        morning("2026-11-25");

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(LetterKind.DIGEST);
            assertThat(letter.to()).isEqualTo(address(clerk));
            assertThat(letter.title()).isEqualTo("Hồi Âm: việc sáng Thứ Tư 25/11/2026, 1 việc");
            assertThat(letter.body()).startsWith("""
                            Kính gửi Đỗ Thị Hạnh,

                            Sắp đến hạn (1):

                            - %s: Phản ánh, hạn Thứ Sáu 27/11/2026

                            Thư có thể bị người khác đọc, nên không ghi nội dung đơn.

                            Bàn làm việc:
                            https://hoiam.hungyen.example/desk/petitions/inbox
                            """.formatted(number.value()));
            assertThat(letter.stopLink()).startsWith("https://hoiam.hungyen.example/letters/stop?key=");
        });

        morning("2026-11-27");
        assertThat(letters())
                .extracting(Letter::to)
                .containsExactlyInAnyOrder(address(clerk), address(clerk), address(leader));
    }

    @Test
    void there_is_one_letter_a_morning_however_often_the_watch_comes_round() {
        office.handIn(KHOAI_CHAU, "DIEN_NUOC");

        morning("2026-11-27");
        morning("2026-11-27");

        assertThat(letters()).hasSize(2);
    }

    @Test
    void who_has_nothing_to_do_gets_no_letter_and_neither_does_anybody_on_a_day_off() {
        morning("2026-11-27");
        office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        morning("2026-11-28");

        assertThat(letters()).isEmpty();
    }

    @Test
    void nobody_reads_of_the_cases_of_another_commune() {
        office.handIn(PHO_HIEN, "DIEN_NUOC");

        morning("2026-11-27");

        assertThat(letters()).isEmpty();
    }

    @Test
    void what_a_colleague_has_in_hand_is_not_in_the_letter_of_others_who_handle() {
        var colleague = official("Vũ Thị Lan", DutyKind.HANDLER, KHOAI_CHAU);
        var number = office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        office.give(colleague, number);

        morning("2026-11-25");

        assertThat(letters()).extracting(Letter::to).containsExactly(address(colleague));
    }

    @Test
    void what_lies_with_the_leader_alone_is_in_nobody_elses_letter() {
        var form = PetitionSamples.aFormAbout(Concerned.COMMUNE_STAFF);
        form.setUnit(KHOAI_CHAU);
        var number = office.handIn(form);
        var due = office.reread(number).nextDueOn();

        due.plusDays(1).datesUntil(due.plusDays(5)).map(LocalDate::toString).forEach(this::morning);

        assertThat(letters()).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.to()).isEqualTo(address(leader));
            assertThat(letter.body()).contains(number.value());
        });
    }

    @Test
    void a_leader_reads_what_waits_for_a_signature() {
        var number = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        office.takeIn(number, KHOAI_CHAU);
        office.propose(number, KHOAI_CHAU, "Đã dọn sạch.");

        morning("2026-11-25");

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(address(leader));
            assertThat(letter.body()).contains("Chờ ông/bà ký (1):\n\n- " + number.value() + ": Phản ánh");
        });
    }

    @Test
    void the_province_reads_once_what_was_overdue_for_long_in_a_commune() {
        var coordinator = official(
                "Lê Thị Mai", DutyKind.COORDINATOR, office.units().province().code());
        var number = office.handIn(KHOAI_CHAU, "DIEN_NUOC");

        morning("2026-12-02");
        morning("2026-12-03");

        assertThat(letters())
                .filteredOn(letter -> letter.to().equals(address(coordinator)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .contains("- " + number.value()
                                + ": Phản ánh, xã Khoái Châu, hạn Thứ Sáu 27/11/2026, quá 3 ngày làm việc"));
    }

    @Test
    void no_letter_has_a_word_of_the_petition_or_of_its_sender() {
        office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        var form = PetitionSamples.aForm();

        morning("2026-11-30");

        assertThat(letters()).hasSize(2).allSatisfy(letter -> assertThat(letter.title() + letter.body() + letter.html())
                .doesNotContain(form.getSubject(), form.getText(), form.getName(), form.getEmail(), "0912"));
    }

    @Test
    void a_long_list_is_cut_and_says_so() {
        for (int more = 0; more < Digest.MOST_LINES + 3; more++) {
            office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        }

        morning("2026-11-30");

        assertThat(letters().get(0).body()).contains("Quá hạn (18):", "- và 3 việc khác");
    }

    @Test
    void who_acts_for_the_leader_by_authority_reads_nothing_that_lies_with_the_leader_alone() {
        var unit = office.units().get(KHOAI_CHAU);
        AccountSamples.delegate(database.em(), leader, clerk, unit, Capacity.OFFICIAL, "2026-11-20", "2027-01-20");
        var form = PetitionSamples.aFormAbout(Concerned.COMMUNE_STAFF);
        form.setUnit(KHOAI_CHAU);
        var number = office.handIn(form);

        office.reread(number)
                .nextDueOn()
                .datesUntil(office.reread(number).nextDueOn().plusDays(5))
                .map(LocalDate::toString)
                .forEach(this::morning);

        assertThat(letters()).isNotEmpty().noneMatch(letter -> letter.to().equals(address(clerk)));
    }

    @Test
    void the_letter_of_a_day_is_written_though_that_of_the_day_before_still_waits() {
        office.handIn(KHOAI_CHAU, "DIEN_NUOC");

        morning("2026-11-27");
        morning("2026-11-30");

        assertThat(letters())
                .filteredOn(letter -> letter.to().equals(address(clerk)))
                .hasSize(2);
    }

    @Test
    void who_asked_for_no_more_of_them_gets_none() {
        office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        OutboxSamples.stops(database.em(), office.clock()).stop(clerk.uid());

        morning("2026-11-25");

        assertThat(letters()).isEmpty();
    }

    @Test
    void an_account_that_was_closed_gets_none() {
        office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        database.em()
                .createNativeQuery("update account set closed_at = now() where id = ?1")
                .setParameter(1, clerk.id())
                .executeUpdate();

        morning("2026-11-25");

        assertThat(letters()).isEmpty();
    }

    /** An official who named an address. */
    private Account official(String name, DutyKind duty, String unit) {
        var account =
                AccountSamples.named(database.em(), name, duty, office.units().get(unit));
        ReminderSamples.digests(database.em())
                .add(new DigestAddress(
                        account.id(), address(account), office.clock().instant()));
        return account;
    }

    private static String address(Account account) {
        return account.username() + "@hungyen.example";
    }

    private void morning(String day) {
        office.at(LocalDate.parse(day).minusDays(1) + "T23:30:00Z");
        database.em().flush();
        database.em().clear();
        var facts = JournalSamples.writtenBy(JournalSamples.journal(database.em(), office.clock()));
        var reminding = ReminderSamples.reminding(database.em(), office, facts);
        while (reminding.remindNext()) {}
        var digesting = ReminderSamples.digesting(database.em(), office);
        digesting.readers().forEach(digesting::write);
    }

    private List<Letter> letters() {
        return OutboxSamples.all(database.em());
    }
}
