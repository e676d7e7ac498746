package vn.hoiam.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoiam.mailbox.Mailroom.message;
import static vn.hoiam.mailbox.Mailroom.texts;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.FileSamples;
import vn.hoiam.files.StoredFile;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.mailbox.pages.CaseMessages;
import vn.hoiam.petitions.CaseFile;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.ForwardingReason;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PartForm;
import vn.hoiam.petitions.Problem;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.petitions.TimelineLine;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What the sender of a petition and its office write to each other. */
class MailboxIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String PROVINCE = "33";
    private static final String WORDS = "Sáng nay xe lại đổ thêm một chuyến rác nữa.";
    private static final String ANSWER = "Tổ vệ sinh sẽ ra dọn trong chiều nay.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Mailroom room;
    private Receipt receipt;

    @BeforeEach
    void handsIn() {
        office = new Office(database.em());
        room = new Mailroom(database.em(), office);
        receipt = office.intake().submit(SubmissionKey.fresh(), aForm());
    }

    @Test
    void goes_both_ways_with_files() {
        room.sender.write(receipt.code(), room.withPhoto(WORDS));
        reread();
        var back = message(ANSWER);
        back.enclose(room.photo());
        room.as(DutyKind.HANDLER, PHO_HIEN).write(receipt.number(), version(), back);
        reread();

        var read = room.sender.open(receipt.code());
        assertThat(texts(read)).containsExactly(WORDS, ANSWER);
        assertThat(read.lines()).allSatisfy(line -> assertThat(line.files())
                .extracting(StoredFile::shownName)
                .containsExactly("hiện trường.jpg"));
        assertThat(read.isOpen()).isTrue();
        assertThat(read.lines().get(0).message().reader()).isEqualTo("Nguyễn Thị Hạnh");
        assertThat(read.lines().get(1).message().unit().code()).isEqualTo(PHO_HIEN);
        assertThat(room.read(DutyKind.LEADER, PHO_HIEN, receipt.number())).containsExactly(WORDS, ANSWER);
    }

    @Test
    void changes_no_state_and_no_date() {
        var before = office.reread(receipt.number());
        var promised = before.promise().replyDueOn();

        room.sender.write(receipt.code(), message(WORDS));
        room.answer(receipt.number(), PHO_HIEN, ANSWER);

        var after = office.reread(receipt.number());
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.notifiedAt()).isNull();
        assertThat(after.promise().replyDueOn()).isEqualTo(promised);
        JournalSamples.mustBeChained(database.em(), after.uid());
    }

    @Test
    void sent_twice_is_written_once_and_the_same_words_under_another_key_are_another_message() {
        var form = room.withPhoto(WORDS);
        room.sender.write(receipt.code(), form);
        var again = room.withPhoto(WORDS);
        again.setKey(form.getKey());
        room.sender.write(receipt.code(), again);
        reread();
        assertThat(texts(room.sender.open(receipt.code()))).containsExactly(WORDS);

        var other = message(WORDS + " Xin xem giúp.");
        other.setKey(form.getKey());
        room.sender.write(receipt.code(), other);
        room.sender.write(receipt.code(), room.withPhoto(WORDS));
        reread();
        assertThat(texts(room.sender.open(receipt.code()))).hasSize(3);
    }

    @Test
    void sent_twice_by_an_official_is_written_once_whatever_version_they_had() {
        var form = message(ANSWER);
        var version = version();
        var desk = room.as(DutyKind.HANDLER, PHO_HIEN);
        desk.write(receipt.number(), version, form);
        reread();
        desk.write(receipt.number(), version, form);
        reread();

        assertThat(texts(desk.open(receipt.number()))).containsExactly(ANSWER);
    }

    @Test
    void empty_or_too_long_or_with_a_wrong_file_is_refused_beside_its_field() {
        assertThat(problems(message("  \n ")))
                .extracting(Problem::field, Problem::textKey)
                .containsExactly(tuple("text", "petitions.field.required"));
        assertThat(problems(message("ơ".repeat(5_001))))
                .extracting(Problem::textKey)
                .containsExactly("petitions.field.long");
        var wrong = message(WORDS);
        wrong.enclose(
                office.enclosing().enclose(Bundle.NONE, List.of(FileSamples.handedOver("a.exe", new byte[] {1, 2}))));
        assertThat(problems(wrong)).extracting(Problem::field).containsExactly("files");
        room.sender.write(receipt.code(), message("ơ".repeat(5_000)));
    }

    @Test
    void with_files_that_are_no_longer_kept_is_not_written() {
        var form = room.withPhoto(WORDS);
        database.em().createNativeQuery("delete from stored_file").executeUpdate();

        assertThatThrownBy(() -> room.sender.write(receipt.code(), form))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::textKey)
                        .containsExactly("files.expired"));
    }

    @Test
    void of_the_sender_are_ten_a_day_at_most() {
        for (var i = 0; i < SenderWriting.mostMessages(); i++) {
            room.sender.write(receipt.code(), message(WORDS + i));
        }

        assertThatThrownBy(() -> room.sender.write(receipt.code(), message(WORDS)))
                .isInstanceOf(Refusal.class)
                .hasMessage("mailbox.often");
        room.answer(receipt.number(), PHO_HIEN, ANSWER);
        office.at("2026-11-24T02:00:00Z");
        room.sender.write(receipt.code(), message(WORDS));
    }

    @Test
    void are_taken_from_the_sender_while_the_petition_is_open_only() {
        room.sender.write(receipt.code(), message(WORDS));
        office.answerAndRelease(receipt.number(), PHO_HIEN, "Đã dọn.", "Rác cạnh cầu");

        assertThatThrownBy(() -> room.sender.write(receipt.code(), message("Còn nữa")))
                .isInstanceOf(Refusal.class)
                .hasMessage("mailbox.closed");
        var read = room.sender.open(receipt.code());
        assertThat(read.isOpen()).isFalse();
        assertThat(texts(read)).containsExactly(WORDS);
        room.answer(receipt.number(), PHO_HIEN, ANSWER);
    }

    @Test
    void of_another_case_are_not_opened_by_this_receipt() {
        var other = office.intake().submit(SubmissionKey.fresh(), aForm());
        room.sender.write(receipt.code(), message(WORDS));
        reread();

        assertThat(room.sender.open(other.code()).lines()).isEmpty();
    }

    @Test
    void are_read_and_written_by_those_who_work_on_the_case_where_it_lies() {
        room.sender.write(receipt.code(), message(WORDS));
        var version = version();
        for (var duty : List.of(DutyKind.INSPECTOR, DutyKind.PUBLISHER, DutyKind.COORDINATOR)) {
            var desk = room.as(duty, PROVINCE);
            assertThatThrownBy(() -> desk.write(receipt.number(), version, message(ANSWER)))
                    .as("%s", duty)
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.read(receipt.number(), version))
                    .as("%s", duty)
                    .isInstanceOf(NotFound.class);
        }
        var elsewhere = room.as(DutyKind.HANDLER, KHOAI_CHAU);
        assertThatThrownBy(() -> elsewhere.open(receipt.number())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.write(receipt.number(), version, message(ANSWER)))
                .isInstanceOf(NotFound.class);
        room.as(DutyKind.INTAKE, PHO_HIEN).write(receipt.number(), version, message(ANSWER));
    }

    @Test
    void are_read_by_an_inspector_without_signs_of_a_person_and_without_files() {
        var form = aForm();
        form.setName("Nguyễn Thị Hường");
        form.setPhone("0912 345 678");
        receipt = office.intake().submit(SubmissionKey.fresh(), form);
        room.sender.write(receipt.code(), room.withPhoto("Tôi là Nguyễn Thị Hường, gọi 0912 345 678: rác vẫn còn."));
        reread();

        var read = room.as(DutyKind.INSPECTOR, PROVINCE).open(receipt.number());

        assertThat(texts(read).get(0)).contains("rác vẫn còn").doesNotContain("Hường", "345 678");
        assertThat(read.lines().get(0).files()).isEmpty();
        assertThat(read.mayAnswer()).isFalse();
    }

    @Test
    void of_what_lies_with_the_leader_alone_are_the_leaders_alone() {
        receipt = office.intake().submit(SubmissionKey.fresh(), aFormAbout(Concerned.COMMUNE_STAFF));
        room.sender.write(receipt.code(), message(WORDS));
        var version = version();

        var clerk = room.as(DutyKind.HANDLER, PHO_HIEN);
        assertThatThrownBy(() -> clerk.open(receipt.number())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clerk.write(receipt.number(), version, message(ANSWER)))
                .isInstanceOf(NotFound.class);
        var leader = room.as(DutyKind.LEADER, PHO_HIEN);
        assertThat(texts(leader.open(receipt.number()))).containsExactly(WORDS);
        leader.write(receipt.number(), version, message(ANSWER));
    }

    @Test
    void follow_the_case_to_the_unit_it_is_sent_on_to() {
        room.sender.write(receipt.code(), message(WORDS));
        var version = version();
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling()
                .forward(receipt.number(), version, KHOAI_CHAU, ForwardingReason.OTHER_PLACE, "Thuộc xã Khoái Châu.");

        assertThat(room.read(DutyKind.HANDLER, KHOAI_CHAU, receipt.number())).containsExactly(WORDS);
        var before = room.as(DutyKind.HANDLER, PHO_HIEN);
        assertThatThrownBy(() -> before.open(receipt.number())).isInstanceOf(NotFound.class);
        room.answer(receipt.number(), KHOAI_CHAU, ANSWER);
        reread();
        assertThat(room.sender.open(receipt.code()).lines())
                .extracting(line -> line.message().unit().code())
                .containsExactly(PHO_HIEN, KHOAI_CHAU);
    }

    @Test
    void stay_with_the_case_they_were_written_in_when_a_part_becomes_a_case_of_its_own() {
        room.sender.write(receipt.code(), message(WORDS));
        var part = new PartForm();
        part.setKind("question");
        part.setSubject("Thủ tục cấp sổ");
        part.setText("Thủ tục cấp sổ cần những giấy tờ gì?");
        var version = version();
        var number = office.as(DutyKind.HANDLER, PHO_HIEN)
                .splitting()
                .split(receipt.number(), version, List.of(part), "Tách nội dung hỏi thủ tục.")
                .get(0);

        assertThat(room.read(DutyKind.HANDLER, PHO_HIEN, number)).isEmpty();
        assertThat(room.read(DutyKind.HANDLER, PHO_HIEN, receipt.number())).containsExactly(WORDS);
    }

    @Test
    void may_still_come_from_who_was_joined_to_a_main_file_that_is_open_and_are_not_its_senders_to_read() {
        var main = office.intake().submit(SubmissionKey.fresh(), aForm());
        var version = version();
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .joining()
                .join(receipt.number(), version, main.number().value(), "Cùng một việc.");
        reread();

        room.sender.write(receipt.code(), message(WORDS));
        reread();

        assertThat(room.sender.open(main.code()).lines()).isEmpty();
        assertThat(room.read(DutyKind.HANDLER, PHO_HIEN, receipt.number())).containsExactly(WORDS);
        office.answerAndRelease(main.number(), PHO_HIEN, "Đã dọn.", "Rác cạnh cầu");
        assertThatThrownBy(() -> room.sender.write(receipt.code(), message("Còn nữa")))
                .hasMessage("mailbox.closed");
    }

    @Test
    void who_joined_of_their_own_accord_is_new_at_the_desk_until_an_official_says_it_was_seen() {
        office.release(receipt.number(), PHO_HIEN, "Rác cạnh cầu", "Rác cạnh cầu An Tảo.", null);
        office.intake().submit(SubmissionKey.fresh(), aForm(), receipt.number());
        assertThat(CASE.joined(file())).isEqualTo(1);
        assertThat(room.as(DutyKind.HANDLER, PHO_HIEN).open(receipt.number()).isNew())
                .isTrue();
        assertThat(room.as(DutyKind.COORDINATOR, "33").open(receipt.number()).isNew())
                .isFalse();

        var desk = room.as(DutyKind.HANDLER, PHO_HIEN);
        desk.read(receipt.number(), version());
        reread();

        assertThat(desk.open(receipt.number()).isNew()).isFalse();
        assertThat(CASE.joined(file())).isZero();
    }

    @Test
    void are_read_when_an_official_says_so_or_answers_and_never_unseen() {
        room.sender.write(receipt.code(), message(WORDS));
        var seen = version();
        room.sender.write(receipt.code(), message("Thêm ảnh đây."));
        reread();
        var desk = room.as(DutyKind.HANDLER, PHO_HIEN);
        assertThat(desk.open(receipt.number()).isNew()).isTrue();
        assertThat(CASE.unread(file())).isEqualTo(2);

        assertThatThrownBy(() -> desk.read(receipt.number(), seen)).hasMessage("petitions.stale");
        desk.read(receipt.number(), version());
        reread();
        assertThat(desk.open(receipt.number()).isNew()).isFalse();
        assertThat(CASE.unread(file())).isZero();
        assertThat(file().timeline().get(0).textKey()).isEqualTo("journal.MessagesRead");

        room.sender.write(receipt.code(), message("Và một ảnh nữa."));
        assertThat(CASE.unread(file())).isEqualTo(1);
        room.answer(receipt.number(), PHO_HIEN, ANSWER);
        assertThat(CASE.unread(file())).isZero();
        assertThat(CASE.count(file())).isEqualTo(4);
        assertThat(CASE.answered(file())).isNotNull();
    }

    @Test
    void tell_whoever_has_the_case_open_that_its_sender_wrote() {
        office.takeIn(receipt.number(), PHO_HIEN);
        var before = version();

        room.sender.write(receipt.code(), message(WORDS));
        reread();

        var clerk = office.as(DutyKind.HANDLER, PHO_HIEN).handling();
        assertThatThrownBy(() -> clerk.ask(receipt.number(), before, "Ở đâu?")).hasMessage("petitions.stale");
    }

    @Test
    void stand_in_the_record_sealed_and_not_on_the_page_for_everybody() {
        room.sender.write(receipt.code(), room.withPhoto(WORDS));
        room.answer(receipt.number(), PHO_HIEN, ANSWER);

        var told =
                office.files().openForCitizen(office.reread(receipt.number())).timeline();
        assertThat(told).extracting(TimelineLine::textKey).contains("journal.CitizenWrote", "journal.OfficeWrote");
        assertThat(told.stream().filter(line -> line.textKey().startsWith("journal.CitizenWrote")))
                .allMatch(line -> line.by() == TimelineLine.Actor.CITIZEN);
        assertThat(told.stream().filter(line -> !line.isOfSenderAlone()))
                .extracting(TimelineLine::textKey)
                .isNotEmpty()
                .doesNotContain("journal.CitizenWrote", "journal.OfficeWrote", "journal.MessagesRead");
        assertThat(column("select body from journal_entry"))
                .noneMatch(body -> body.contains("một chuyến rác") || body.contains("Tổ vệ sinh"));
        assertThat(column("select field from journal_opening o join journal_entry e on e.id = o.entry_id"
                        + " where e.kind = 'CITIZEN_WROTE'"))
                .containsExactlyInAnyOrder("text", "file.1");
    }

    @Test
    void are_never_changed_nor_deleted_by_the_serving_role() {
        room.sender.write(receipt.code(), message(WORDS));
        database.em().flush();

        for (var change : List.of("update message set text = 'x'", "delete from message")) {
            database.em().createNativeQuery("savepoint before").executeUpdate();
            assertThatThrownBy(() -> database.em().createNativeQuery(change).executeUpdate())
                    .hasMessageContaining("permission denied");
            database.em().createNativeQuery("rollback to savepoint before").executeUpdate();
        }
    }

    private static final CaseMessages CASE = new CaseMessages();

    private CaseFile file() {
        return office.files().open(office.reread(receipt.number()));
    }

    private List<Problem> problems(MessageForm form) {
        try {
            room.sender.write(receipt.code(), form);
        } catch (FaultyForm faulty) {
            return faulty.problems();
        }
        throw new AssertionError("the message was taken");
    }

    private List<String> column(String query) {
        List<?> rows = database.em().createNativeQuery(query).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private int version() {
        return office.versionOf(receipt.number());
    }

    private void reread() {
        database.em().flush();
        database.em().clear();
    }
}
