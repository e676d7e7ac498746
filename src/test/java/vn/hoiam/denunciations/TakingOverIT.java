package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.FaultyEntry;
import vn.hoiam.FaultyFields;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.EnclosingSamples;
import vn.hoiam.files.FileSamples;
import vn.hoiam.folders.FolderSamples;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.mailbox.Mailroom;
import vn.hoiam.papers.Block;
import vn.hoiam.papers.Foot;
import vn.hoiam.papers.Paper;
import vn.hoiam.papers.Pdf;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.petitions.Receipt;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.petitions.TimelineLine;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A petition turns out to be a denunciation: it goes behind the wall, and in front it has never been. */
class TakingOverIT {

    private static final String COMMUNE = "11953";
    private static final String WORDS = "Tôi là Phùng Thị Mẫu Đơn. Ông Quách Văn Thử đòi 5 triệu đồng.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Bureau bureau;
    private Office office;
    private Receipt receipt;
    private UUID uid;

    @BeforeEach
    void handsIn() throws IOException {
        bureau = new Bureau(database.em());
        office = new Office(database.em());
        bureau.taking.surrender = office.surrender();
        receipt = office.intake().submit(SubmissionKey.fresh(), form());
        uid = office.petitions().get(receipt.number()).uid();
    }

    @Test
    void its_words_contact_and_files_come_behind_the_wall() {
        var clerk = clerk();
        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        var taken = bureau.find(receipt.code());
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE);
        var sheet = bureau.desk.open(taken.uid());
        assertThat(sheet.account().what()).contains("5 triệu đồng").doesNotContain("Mẫu Đơn");
        assertThat(sheet.content().accused()).isEqualTo(DenunciationSamples.ACCUSED);
        assertThat(sheet.files()).containsExactly(1);
        assertThat(bureau.desk.file(taken.uid(), 1).bytes()).isNotEmpty();
        assertThat(bureau.secrets.identity(bureau.reread(taken.uid())).typed().what())
                .contains(WORDS);
        assertThat(bureau.followUp.open(receipt.code()).state()).isEqualTo(DenunciationState.NEED_SIGN);
        assertThatThrownBy(() -> bureau.as(clerk).desk.open(taken.uid())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_its_sender_wrote_beside_it_comes_along_and_nothing_of_it_stays() {
        var room = new Mailroom(database.em(), office);
        room.sender().write(receipt.code(), room.withPhoto("Ông Quách Văn Thử vừa đòi thêm 2 triệu đồng."));
        office.as(DutyKind.INTAKE, COMMUNE).handling().receive(receipt.number(), office.versionOf(receipt.number()));
        office.as(DutyKind.HANDLER, COMMUNE)
                .handling()
                .ask(receipt.number(), office.versionOf(receipt.number()), "Ông ấy đòi ở đâu?");
        office.followUp().answer(receipt.code(), "Ở quán nước cổng chợ.", room.photo());
        room.as(DutyKind.HANDLER, COMMUNE)
                .write(receipt.number(), office.versionOf(receipt.number()), Mailroom.message("Xin giữ lại giấy tờ."));
        var claimed = claimed();
        clerk();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        var taken = bureau.find(receipt.code());
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE);
        var sheet = bureau.desk.open(taken.uid());
        assertThat(sheet.account().what())
                .contains("2 triệu đồng", "quán nước cổng chợ")
                .doesNotContain("Xin giữ lại");
        assertThat(sheet.files()).containsExactly(1, 2, 3);
        assertThat(claimed()).isEqualTo(claimed - 3);
        for (var table : List.of("message", "message_file", "new_word", "question", "attachment")) {
            assertThat(texts(table)).as(table).isEmpty();
        }
        assertThat(openings()).isZero();
    }

    @Test
    void in_front_it_has_never_been() {
        clerk();
        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_LEADERS));

        assertThatThrownBy(() -> office.petitions().get(receipt.number())).isInstanceOf(NotFound.class);
        for (var table : List.of("petition", "attachment", "submission", "letter", "particular", "case_act")) {
            assertThat(texts(table))
                    .as(table)
                    .noneMatch(row -> row.contains(receipt.number().toString()))
                    .noneMatch(row -> row.contains("Quách Văn Thử"))
                    .noneMatch(row -> row.contains(uid.toString()));
        }
        assertThat(bureau.journal.list(uid))
                .extracting(JournalEntry::kind)
                .contains("PETITION_SUBMITTED", "PETITION_TAKEN_OVER");
        assertThat(openings()).isZero();
        assertThat(bureau.find(receipt.code()).unit()).isEqualTo(bureau.units.province());
    }

    @Test
    void why_it_was_urgent_is_forgotten_with_it() {
        clerk();
        office.press(receipt.number(), "urgent", "Quách Văn Thử dọa người tố cáo.");
        assertThat(openings()).isPositive();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_LEADERS));

        assertThat(texts("petition")).noneMatch(row -> row.contains("dọa người tố cáo"));
        assertThat(texts("journal_entry")).noneMatch(row -> row.contains("dọa người tố cáo"));
        assertThat(openings()).isZero();
    }

    @Test
    void what_its_sender_said_of_the_result_goes_along() {
        office.answerAndRelease(receipt.number(), COMMUNE, "Đã xem.", "Việc ở xã.");
        office.followUp().rate(receipt.code(), PetitionSamples.aRating(1, "Họ vừa đòi tôi năm triệu."));
        clerk();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        var taken = bureau.find(receipt.code());
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE);
        assertThat(bureau.desk.open(taken.uid()).account().what()).contains("Họ vừa đòi tôi năm triệu.");
        assertThat(texts("rating")).isEmpty();
    }

    @Test
    void it_lies_in_no_folder_any_more() {
        FolderSamples.offer();
        var citizen = new FolderSamples(database.em(), office);
        var visit = citizen.visit("huong@example.vn");
        var other = office.handIn(form());
        citizen.keeping().keep(visit, receipt.code());
        citizen.keeping().keep(visit, office.codeOf(other));
        clerk();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        database.em().clear();
        assertThat(texts("kept_petition")).hasSize(1);
        assertThat(citizen.keeping().view(visit).orElseThrow().kept())
                .extracting(row -> row.file().petition().number())
                .containsExactly(other);
        assertThatThrownBy(() -> citizen.keeping().keep(visit, receipt.code())).isInstanceOf(FaultyFields.class);
        FolderSamples.withdraw();
    }

    @Test
    void its_files_are_claimed_by_nobody_any_more() {
        var claimed = claimed();
        clerk();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        assertThat(claimed()).isEqualTo(claimed - 1);
    }

    @Test
    void nobody_takes_over_what_is_not_theirs_to_handle() {
        for (var duty :
                List.of(DutyKind.INSPECTOR, DutyKind.PUBLISHER, DutyKind.ADMIN, DutyKind.DENUNCIATION_RECEIVER)) {
            office.as(duty, COMMUNE);

            assertThatThrownBy(() -> bureau.taking.take(receipt.number(), against(Concerned.UNKNOWN)))
                    .as(duty.name())
                    .isInstanceOf(NotFound.class);
        }
        assertThat(office.petitions().get(receipt.number()).subject()).isNotNull();
    }

    @Test
    void nothing_moves_while_it_is_not_said_whom_it_denounces() {
        clerk();

        assertThatThrownBy(() -> bureau.taking.take(receipt.number(), new TakeOverForm()))
                .isInstanceOf(FaultyEntry.class);
        assertThat(office.petitions().get(receipt.number()).subject()).isNotNull();
    }

    @Test
    void other_petitions_stay_as_they_are() {
        var other = office.handIn(form());
        clerk();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        database.em().clear();
        assertThat(office.petitions().get(other).text()).isEqualTo(WORDS);
    }

    @Test
    void whoever_had_joined_it_keeps_a_petition_of_their_own() {
        office.release(receipt.number(), COMMUNE, "Việc ở xã", "Việc ở xã.", null);
        var joined = joins("Bà Vũ Thị Sim");
        clerk();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        mustStandForItself(joined);
        assertThatThrownBy(() -> office.petitions().get(receipt.number())).isInstanceOf(NotFound.class);
        assertThat(bureau.find(receipt.code()).unit()).isNotNull();
    }

    @Test
    void that_holds_even_when_it_had_been_answered() {
        office.release(receipt.number(), COMMUNE, "Việc ở xã", "Việc ở xã.", null);
        var joined = joins("Bà Vũ Thị Sim");
        var other = joins("Ông Bùi Văn Lộc");
        office.answerAndRelease(receipt.number(), COMMUNE, "Đã xem.", "Việc ở xã.");
        clerk();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        mustStandForItself(joined);
        mustStandForItself(other);
    }

    private Receipt joins(String name) {
        var form = PetitionSamples.aForm();
        form.setName(name);
        var joined = office.intake().submit(SubmissionKey.fresh(), form, receipt.number());
        assertThat(joined.main()).isEqualTo(receipt.number());
        office.reread(joined.number());
        return joined;
    }

    private void mustStandForItself(Receipt joined) {
        database.em().clear();
        var own = office.followUp().open(joined.code()).petition();
        assertThat(own.number()).isEqualTo(joined.number());
        assertThat(own.status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(own.linkage().main()).isNull();
        assertThat(own.closedAt()).isNull();
        assertThat(own.nextDueOn()).isEqualTo(joined.promise().replyDueOn());
        assertThat(bureau.journal.list(own.uid()))
                .extracting(JournalEntry::kind)
                .contains("PETITION_SEPARATED", "PETITION_RECEIVED");
    }

    @Test
    void takes_neither_the_petition_it_asked_about_along_nor_the_one_that_asked_about_it() {
        office.answerAndRelease(receipt.number(), COMMUNE, "Kính gửi ông/bà.", "Rác cạnh cầu");
        var next =
                office.lookingAgain().ask(SubmissionKey.fresh(), receipt.code(), "Việc này vẫn chưa được giải quyết.");
        database.em().flush();
        database.em().clear();
        clerk();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        database.em().clear();
        var left = office.petitions().get(next.number());
        assertThat(left.linkage().earlier()).isNull();
        assertThat(left.text()).isEqualTo("Việc này vẫn chưa được giải quyết.");
    }

    @Test
    void what_was_split_off_from_it_stays_a_case_of_its_own() {
        var part = office.splitOff(receipt.number(), COMMUNE, "Đèn đường hỏng");
        clerk();

        bureau.taking.take(receipt.number(), against(Concerned.COMMUNE_STAFF));

        database.em().clear();
        var left = office.petitions().get(part);
        assertThat(left.subject()).isEqualTo("Đèn đường hỏng");
        assertThat(left.linkage().origin()).isNull();
        assertThat(office.attachments().list(left))
                .as("what came with the denunciation")
                .isEmpty();
        assertThat(bureau.journal.list(left.uid()))
                .extracting(JournalEntry::kind)
                .contains("ATTACHMENTS_TAKEN");
        assertThat(office.timeline(left))
                .flatExtracting(TimelineLine::words)
                .extracting(String::valueOf)
                .noneMatch(word -> word.contains(receipt.number().value()));
        assertThatThrownBy(() -> office.petitions().get(receipt.number())).isInstanceOf(NotFound.class);
    }

    @Test
    void no_word_of_its_files_stays_in_front() {
        var form = form();
        var pdf = Pdf.of(
                Paper.plain("Đơn", new Foot("Gửi kèm", "")).with(Block.paragraphs("Ông Quách Văn Thử đòi tiền.")));
        form.setEnclosed(EnclosingSamples.counter(database.em(), bureau.clock())
                .enclose(Bundle.NONE, List.of(FileSamples.handedOver("don.pdf", pdf))));
        var number = office.handIn(form);
        assertThat(office.readAttachments()).isEqualTo(1);
        assertThat(textsOfFiles()).isEqualTo(1);
        clerk();

        bureau.taking.take(number, against(Concerned.COMMUNE_STAFF));

        assertThat(textsOfFiles()).isZero();
    }

    private long textsOfFiles() {
        return (Long) database.em()
                .createNativeQuery("select count(*) from stored_file where text like '%Quách%'")
                .getSingleResult();
    }

    /** A clerk of the commune is at the desk, on both sides of the wall. */
    private Account clerk() {
        var clerk = bureau.official(DutyKind.HANDLER, COMMUNE);
        office.as(clerk);
        bureau.as(clerk);
        return clerk;
    }

    private PetitionForm form() {
        var form = PetitionSamples.aForm();
        form.setText(WORDS);
        form.setName("Phùng Thị Mẫu Đơn");
        form.setEnclosed(EnclosingSamples.counter(database.em(), bureau.clock())
                .enclose(Bundle.NONE, List.of(FileSamples.handedOver("ảnh.jpg", FileSamples.jpeg(64, 48)))));
        return form;
    }

    private static TakeOverForm against(Concerned body) {
        var form = new TakeOverForm();
        form.setAccused(DenunciationSamples.ACCUSED);
        form.setBody(body.name());
        return form;
    }

    private long claimed() {
        return count("select count(*) from stored_file where claimed");
    }

    private long openings() {
        return count(
                "select count(*) from journal_opening where entry_id in (select id from journal_entry where subject = '"
                        + uid + "')");
    }

    private long count(String query) {
        return ((Number) database.em().createNativeQuery(query).getSingleResult()).longValue();
    }

    private List<String> texts(String table) {
        List<?> rows = database.em()
                .createNativeQuery("select cast(t as text) from " + table + " t")
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
