package vn.hoiam.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.administration.DayForms.aDay;
import static vn.hoiam.administration.DayForms.aTable;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.notifications.LettersSamples;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.texts.Texts;

/** Whose dates move because an administrator entered a day is told by letter, in the same transaction. */
class LettersOfMovedDatesIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final CalendarEntry entry = new CalendarEntry();
    private Office office;

    @BeforeEach
    void open() {
        System.setProperty("hoiam.public.url", "https://hoiam.hungyen.example");
        office = new Office(database.em());
        var journal = JournalSamples.journal(database.em(), office.clock());
        entry.clock = office.clock();
        entry.calendars = office.calendars();
        entry.moving = office.moving(LettersSamples.letters(database.em(), office.clock())::hear);
        entry.facts = JournalSamples.writtenBy(journal);
        entry.jurisdiction = AccountSamples.jurisdiction(
                AccountSamples.signedIn(
                        AccountSamples.kept(
                                database.em(), DutyKind.ADMIN, office.units().province()),
                        office.clock()),
                office.units());
    }

    @AfterEach
    void close() {
        System.clearProperty("hoiam.public.url");
    }

    @Test
    void one_letter_tells_of_both_dates_of_a_petition() {
        var number = handIn(PHO_HIEN, "MOI_TRUONG", "huong@example.vn");

        confirm(aDay("2026-12-02", "SWAP_OFF"));

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo(office.reread(number).uid());
            assertThat(letter.to()).isEqualTo("huong@example.vn");
            assertThat(letter.title()).isEqualTo("Hồi Âm: ngày hẹn của đơn " + number.value() + " đã thay đổi");
            assertThat(letter.body()).isEqualTo("""
                            Kính gửi ông/bà,

                            Lịch làm việc của cơ quan nhà nước đã thay đổi nên ngày hẹn của đơn số %1$s được tính lại như sau:

                            - Hạn thông báo theo luật: trước đây là Thứ Ba 08/12/2026, nay là Thứ Tư 09/12/2026.
                            - Hạn trả lời theo mục tiêu phục vụ: trước đây là Thứ Ba 08/12/2026, nay là Thứ Tư 09/12/2026.

                            Lý do: lịch làm việc thay đổi ở ngày sau:

                            - Thứ Tư 02/12/2026: nay là ngày nghỉ (Ngày thử).

                            UBND phường Phố Hiến có trách nhiệm giữ đúng ngày hẹn mới.

                            Ông/bà xem đơn tại đây, bằng mã tra cứu ghi trên phiếu tiếp nhận:
                            https://hoiam.hungyen.example/petitions/follow

                            Hệ thống gửi thư này tự động; xin ông/bà không trả lời thư này.
                            """.formatted(number.value()));
        });
    }

    @Test
    void who_wrote_in_english_reads_english() {
        var form = PetitionSamples.aForm();
        form.setUnit(PHO_HIEN);
        form.setLanguage(Texts.ENGLISH);
        var number = office.handIn(form);

        confirm(aDay("2026-12-02", "SWAP_OFF"));

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.language()).isEqualTo("en");
            assertThat(letter.title()).isEqualTo("Hồi Âm: dates of petition " + number.value() + " have changed");
            assertThat(letter.body())
                    .contains("- Wednesday 2 Dec 2026: now a day off (Day of trial).")
                    .contains("https://hoiam.hungyen.example/en/petitions/follow")
                    .doesNotContain("Kính gửi");
        });
    }

    @Test
    void only_the_date_that_moved_is_told() {
        handIn(KHOAI_CHAU, "DIEN_NUOC", "dong@example.vn");

        confirm(aDay("2026-12-02", "SWAP_OFF"));

        assertThat(letters()).singleElement().satisfies(letter -> assertThat(letter.body())
                .contains("Hạn thông báo theo luật")
                .doesNotContain("Hạn trả lời theo mục tiêu phục vụ"));
    }

    @Test
    void all_changed_days_a_date_was_counted_over_are_told_and_no_others() {
        handIn(PHO_HIEN, "MOI_TRUONG", "huong@example.vn");

        confirm(aTable("""
                2026-11-28,SWAP_WORK,Làm bù,Make-up working day,true,SOURCE,Thông báo 7/TB,Notice 7/TB
                2026-12-01,SWAP_OFF,Nghỉ hoán đổi,Swapped day off,false,SOURCE,Thông báo 7/TB,Notice 7/TB
                2026-12-02,SWAP_OFF,Nghỉ hoán đổi,Swapped day off,false,SOURCE,Thông báo 7/TB,Notice 7/TB
                2026-12-30,SWAP_OFF,Nghỉ hoán đổi,Swapped day off,false,SOURCE,Thông báo 7/TB,Notice 7/TB
                """));

        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("""
                        Lý do: lịch làm việc thay đổi ở các ngày sau:

                        - Thứ Bảy 28/11/2026: nay là ngày làm việc (Làm bù).
                        - Thứ Ba 01/12/2026: nay là ngày nghỉ (Nghỉ hoán đổi).
                        - Thứ Tư 02/12/2026: nay là ngày nghỉ (Nghỉ hoán đổi).

                        """).doesNotContain("30/12"));
    }

    @Test
    void who_left_no_address_gets_no_letter_and_everybody_else_gets_one() {
        handIn(PHO_HIEN, "MOI_TRUONG", null);
        handIn(PHO_HIEN, "MOI_TRUONG", "huong@example.vn");
        handIn(KHOAI_CHAU, "MOI_TRUONG", "dong@example.vn");

        assertThat(entry.preview(aDay("2026-12-02", "SWAP_OFF")).letters()).isEqualTo(2);
        confirm(aDay("2026-12-02", "SWAP_OFF"));

        assertThat(letters()).extracting(Letter::to).containsExactly("huong@example.vn", "dong@example.vn");
    }

    @Test
    void nobody_gets_a_letter_when_no_date_moves() {
        handIn(PHO_HIEN, "MOI_TRUONG", "huong@example.vn");

        confirm(aDay("2027-03-03", "SWAP_OFF"));

        assertThat(letters()).isEmpty();
    }

    @Test
    void no_letter_is_left_of_a_change_that_was_taken_back() {
        handIn(PHO_HIEN, "MOI_TRUONG", "huong@example.vn");
        confirm(aDay("2026-12-02", "SWAP_OFF"));
        assertThat(letters()).hasSize(1);

        database.em().getTransaction().rollback();
        database.em().getTransaction().begin();

        assertThat(letters()).isEmpty();
    }

    @Test
    void says_nothing_of_who_wrote_and_what_they_wrote_nor_how_to_open_it() {
        var form = PetitionSamples.aForm();
        var receipt = office.intake().submit(SubmissionKey.fresh(), form);

        confirm(aDay("2026-12-02", "SWAP_OFF"));

        var letter = letters().get(0);
        var digits = receipt.code().digits();
        assertThat(List.of(letter.title(), letter.body(), letter.html())).allSatisfy(text -> {
            assertThat(text)
                    .doesNotContain(form.getName(), "Hường", form.getEmail())
                    .doesNotContain(form.getSubject(), form.getText(), form.getAddress(), "Rác", "An Tảo");
            assertThat(text.replaceAll("\\D", ""))
                    .doesNotContain(digits, digits.substring(0, 8), digits.substring(8), "0912345678");
        });
    }

    private PetitionNumber handIn(String unit, String sector, String email) {
        var form = PetitionSamples.aForm();
        form.setUnit(unit);
        form.setSector(sector);
        form.setEmail(email);
        return office.handIn(form);
    }

    private void confirm(DayEntry days) {
        entry.confirm(days, entry.preview(days).seen());
        office.calendars().refresh();
    }

    private List<Letter> letters() {
        return OutboxSamples.all(database.em());
    }
}
