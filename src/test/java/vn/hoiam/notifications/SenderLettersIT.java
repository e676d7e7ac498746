package vn.hoiam.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.journal.Fact;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.outbox.OutgoingLetters;
import vn.hoiam.outbox.StopKey;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.OutcomeAsked;
import vn.hoiam.petitions.PetitionAnswered;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.texts.Texts;

/** What the sender of a petition hears by mail, from the day it was taken in. */
class SenderLettersIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;

    @BeforeEach
    void open() {
        System.setProperty("hoiam.public.url", "https://hoiam.hungyen.example");
        office = new Office(database.em(), this::hear);
    }

    @AfterEach
    void close() {
        System.clearProperty("hoiam.public.url");
    }

    @Test
    void who_hands_a_petition_in_is_told_that_it_arrived_where_it_went_and_by_when_they_hear() {
        var number = office.handIn(from("huong@example.vn"));

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(LetterKind.RECEIPT);
            assertThat(letter.to()).isEqualTo("huong@example.vn");
            assertThat(letter.title()).isEqualTo("Hồi Âm: đã nhận đơn " + number.value());
            assertThat(letter.body()).isEqualTo("""
                    Kính gửi ông/bà,

                    Hệ thống đã nhận đơn số %s của ông/bà và chuyển đến UBND phường Phố Hiến.

                    Các ngày hẹn:

                    - Hạn thông báo theo luật: Thứ Ba 08/12/2026
                    - Hạn trả lời theo mục tiêu phục vụ: Thứ Ba 08/12/2026

                    Mã tra cứu ghi trên phiếu tiếp nhận. Hệ thống không gửi mã này qua thư và không bao giờ hỏi mã này.

                    Nếu ông/bà không gửi đơn này, có người đã ghi nhầm địa chỉ thư: xin bỏ qua thư này.

                    Ông/bà xem đơn tại đây, bằng mã tra cứu ghi trên phiếu tiếp nhận:
                    https://hoiam.hungyen.example/petitions/follow

                    Hệ thống gửi thư này tự động; xin ông/bà không trả lời thư này.
                    """.formatted(number.value()));
            assertThat(letter.stopLink()).isNull();
        });
    }

    @Test
    void each_step_of_the_office_is_news_that_says_nothing_of_itself() {
        var number = office.handIn(from("huong@example.vn"));
        sendAll();

        office.takeIn(number, PHO_HIEN);

        var petition = office.reread(number);
        assertThat(newest().kind()).isEqualTo(LetterKind.NEWS);
        assertThat(newest().title()).isEqualTo("Hồi Âm: đơn " + number.value() + " có tin mới");
        assertThat(newest().body()).isEqualTo("""
                Kính gửi ông/bà,

                Đơn số %s của ông/bà, do UBND phường Phố Hiến xử lý, có tin mới.

                Thư có thể bị người khác đọc, nên Hệ thống không ghi nội dung ở đây.

                Ông/bà xem đơn tại đây, bằng mã tra cứu ghi trên phiếu tiếp nhận:
                https://hoiam.hungyen.example/petitions/follow

                Hệ thống gửi thư này tự động; xin ông/bà không trả lời thư này.

                Nếu không muốn nhận thư báo tin về đơn này nữa, ông/bà mở trang sau:
                https://hoiam.hungyen.example/letters/stop?key=%s
                """.formatted(
                        number.value(), StopKey.of(petition.uid()).word()));
    }

    @Test
    void several_steps_before_the_letter_was_taken_along_are_one_letter() {
        var number = office.handIn(from("huong@example.vn"));
        sendAll();

        office.answerAndRelease(number, PHO_HIEN, "Đã dọn sạch.", "Rác cạnh cầu.");
        assertThat(letters()).hasSize(2);

        sendAll();
        office.followUp().rate(code(number), PetitionSamples.aRating(5, null));
        assertThat(letters()).as("one’s own step is no news").hasSize(2);
    }

    @Test
    void who_wrote_on_the_english_page_reads_english() {
        var form = from("huong@example.vn");
        form.setLanguage(Texts.ENGLISH);
        var number = office.handIn(form);

        office.takeIn(number, PHO_HIEN);

        assertThat(letters())
                .extracting(Letter::title)
                .containsExactly(
                        "Hồi Âm: petition " + number.value() + " has been received",
                        "Hồi Âm: something new about petition " + number.value());
        assertThat(newest().body())
                .contains("https://hoiam.hungyen.example/en/petitions/follow")
                .contains("https://hoiam.hungyen.example/en/letters/stop?key=")
                .doesNotContain("Kính gửi");
    }

    @Test
    void who_is_asked_some_weeks_later_whether_it_helped_is_told_so() {
        var number = office.handIn(from("huong@example.vn"));
        sendAll();

        LettersSamples.letters(database.em(), office.clock())
                .hear(new OutcomeAsked(office.reread(number).uid()));

        assertThat(newest().kind()).isEqualTo(LetterKind.OUTCOME);
        assertThat(newest().title()).isEqualTo("Hồi Âm: việc trong đơn " + number.value() + " nay đã xong chưa?");
        assertThat(newest().body()).contains("UBND phường Phố Hiến đã trả lời đơn số " + number.value());
        assertThat(newest().stopLink()).isNotNull();
    }

    @Test
    void who_was_joined_to_a_petition_hears_of_its_answer() {
        var main = office.handIn(from("huong@example.vn"));
        var duplicate = office.handIn(from("dong@example.vn"));
        office.takeIn(main, PHO_HIEN);
        office.join(duplicate, main, PHO_HIEN);
        sendAll();
        var before = letters().size();

        office.propose(main, PHO_HIEN, "Đã dọn sạch.");
        office.sign(main, PHO_HIEN);

        assertThat(letters().subList(before, letters().size()))
                .extracting(Letter::to)
                .containsExactlyInAnyOrder("huong@example.vn", "dong@example.vn");
    }

    @Test
    void who_left_no_address_gets_no_letter() {
        var number = office.handIn(from(null));

        office.takeIn(number, PHO_HIEN);

        assertThat(letters()).isEmpty();
    }

    @Test
    void no_letter_has_a_name_a_word_or_the_code_of_its_reader() {
        var form = from("huong@example.vn");
        var receipt = office.intake().submit(SubmissionKey.fresh(), form);
        office.takeIn(receipt.number(), PHO_HIEN);

        var digits = receipt.code().digits();
        assertThat(letters()).hasSize(2).allSatisfy(letter -> assertThat(
                        List.of(letter.title(), letter.body(), letter.html()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                form.getName(), form.getEmail(), form.getSubject(), form.getText(), form.getAddress())
                        .doesNotContain(digits, digits.substring(0, 8), digits.substring(8), "0912345678")));
    }

    @Test
    void there_is_no_letter_of_an_act_that_was_taken_back() {
        office.handIn(from("huong@example.vn"));

        database.em().getTransaction().rollback();
        database.em().getTransaction().begin();

        assertThat(letters()).isEmpty();
    }

    /** As the container does it: by every kind of fact that is listened to. */
    private void hear(Fact fact) {
        var letters = LettersSamples.letters(database.em(), office.clock());
        letters.hear(fact);
        if (fact instanceof PetitionAnswered answered) {
            letters.hear(answered);
        }
    }

    private ReceiptCode code(PetitionNumber number) {
        return office.codeOf(number);
    }

    private static PetitionForm from(String email) {
        var form = PetitionSamples.aForm();
        form.setUnit(PHO_HIEN);
        form.setSector("MOI_TRUONG");
        form.setEmail(email);
        return form;
    }

    /** As if the postman had come round. */
    private void sendAll() {
        var outbox = OutboxSamples.outbox(database.em(), office.clock());
        while (outbox.takeNext().map(letter -> sent(outbox, letter)).isPresent()) {}
    }

    private static Letter sent(OutgoingLetters outbox, Letter letter) {
        outbox.accepted(letter);
        return letter;
    }

    private Letter newest() {
        return letters().get(letters().size() - 1);
    }

    private List<Letter> letters() {
        return OutboxSamples.all(database.em());
    }
}
