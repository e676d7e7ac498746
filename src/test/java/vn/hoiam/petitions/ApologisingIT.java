package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** An office that is late says sorry to the sender and names another day. */
class ApologisingIT {

    private static final String KHOAI_CHAU = "12205";
    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private PetitionNumber number;

    /** Electricity: the service target ends on Friday 27 November; today is the Monday after. */
    @BeforeEach
    void open() {
        office = new Office(database.em());
        number = office.handIn(KHOAI_CHAU, "DIEN_NUOC");
        office.at("2026-11-30T02:00:00Z");
    }

    @Test
    void the_sender_reads_the_words_and_the_new_day_and_the_missed_one_stays_missed() {
        var before = office.reread(number).promise();
        apologise("Thiếu bóng đèn thay thế, xin ông/bà thông cảm.", "2026-12-04");

        var file = office.files.openForCitizen(office.reread(number));
        assertThat(file.timeline().get(0).textKey()).isEqualTo("journal.ApologyMade");
        assertThat(office.apologising.last(file.petition(), file.timeline())).hasValueSatisfying(apology -> {
            assertThat(apology.words()).isEqualTo("Thiếu bóng đèn thay thế, xin ông/bà thông cảm.");
            assertThat(apology.newDay()).isEqualTo(LocalDate.parse("2026-12-04"));
            assertThat(apology.missed()).isEqualTo(LocalDate.parse("2026-11-27"));
        });
        assertThat(file.petition().promise().on(DueDate.REPLY)).isEqualTo(before.on(DueDate.REPLY));
        assertThat(file.petition().nextDueOn()).isEqualTo(LocalDate.parse("2026-11-27"));
        assertThat(office.apologising.isLate(file.petition())).isTrue();
    }

    @Test
    void nobody_says_sorry_for_what_is_not_late() {
        office.at("2026-11-27T02:00:00Z");

        assertThatThrownBy(() -> apologise("Xin lỗi.", "2026-12-04")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_second_time_only_after_the_day_that_was_named_has_passed() {
        apologise("Xin lỗi.", "2026-12-04");
        assertThatThrownBy(() -> apologise("Xin lỗi lần nữa.", "2026-12-10")).isInstanceOf(Refusal.class);

        office.at("2026-12-07T02:00:00Z");
        apologise("Xin lỗi lần nữa.", "2026-12-10");

        var file = office.files.openForCitizen(office.reread(number));
        assertThat(office.apologising
                        .last(file.petition(), file.timeline())
                        .orElseThrow()
                        .newDay())
                .isEqualTo(LocalDate.parse("2026-12-10"));
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-12-04, words",
        "'  ', 2026-12-04, words",
        "Xin lỗi, , newDay",
        "Xin lỗi, 2026-11-30, newDay",
        "Xin lỗi, 2026-11-29, newDay",
        "Xin lỗi, 2027-02-30, newDay",
        "Xin lỗi, 2027-06-30, newDay",
        "Xin lỗi, thứ sáu, newDay"
    })
    void wants_words_and_a_day_soon_after_today(String words, String day, String field) {
        assertThatThrownBy(() -> apologise(words, day))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly(field));
    }

    @Test
    void wants_words_that_can_be_read() {
        assertThatThrownBy(() -> apologise("x".repeat(Apologising.MOST + 1), "2026-12-04"))
                .isInstanceOf(FaultyForm.class);
    }

    @Test
    void the_second_of_two_officials_is_told() {
        var version = office.version(number);
        apologise("Xin lỗi.", "2026-12-04");

        assertThatThrownBy(() -> office.as(DutyKind.HANDLER, KHOAI_CHAU)
                        .apologising
                        .apologise(number, version, "Xin lỗi.", "2026-12-05"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("petitions.stale");
    }

    @ParameterizedTest
    @EnumSource(
            value = DutyKind.class,
            names = {"PUBLISHER", "COORDINATOR", "INSPECTOR", "ADMIN"})
    void whoever_does_not_work_on_it_finds_no_such_case(DutyKind duty) {
        assertThatThrownBy(() -> office.as(duty, KHOAI_CHAU)
                        .apologising
                        .apologise(number, office.version(number), "Xin lỗi.", "2026-12-04"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void neither_does_another_commune() {
        assertThatThrownBy(() -> office.as(DutyKind.HANDLER, PHO_HIEN)
                        .apologising
                        .apologise(number, office.version(number), "Xin lỗi.", "2026-12-04"))
                .isInstanceOf(NotFound.class);
    }

    private void apologise(String words, String day) {
        office.as(DutyKind.HANDLER, KHOAI_CHAU).apologising.apologise(number, office.version(number), words, day);
    }
}
