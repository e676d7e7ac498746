package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aReply;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Before a reply of Phố Hiến goes to the leader, and again before it goes to the citizen, each point is settled. */
class ReplyChecksIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private PetitionNumber number;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        number = office.handIn(PHO_HIEN, "MOI_TRUONG");
        office.takeIn(number, PHO_HIEN);
        office.as(DutyKind.HANDLER, PHO_HIEN);
    }

    @Test
    void name_every_point_that_is_left_open_at_once() {
        var form = new ReplyForm();
        form.setText("Kính gửi ông/bà.");

        assertThat(problems(() -> propose(form)))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("answered", "measure", "due", "byWhom", "contact");
        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.RECEIVED);
    }

    @Test
    void ask_nothing_of_a_draft_and_keep_what_it_says() {
        var form = new ReplyForm();
        form.setText("Kính gửi ông/bà.");
        form.setMeasure("Dọn rác.");

        office.handling.draft(number, office.version(number), form);

        var kept = file().inHand().undertaking();
        assertThat(kept.measure()).isEqualTo("Dọn rác.");
        assertThat(kept.isAnswered()).isFalse();
        assertThat(new ReplyForm(file().inHand()).getMeasure()).isEqualTo("Dọn rác.");
    }

    @Test
    void take_a_reason_for_what_does_not_apply_but_not_any_and_not_beside_what_does() {
        var tooShort = aReply("Kính gửi ông/bà.");
        tooShort.setMeasureNot("Không có.");
        assertThat(problems(() -> propose(tooShort)))
                .extracting(Problem::field, Problem::textKey)
                .containsExactly(tuple("measureNot", "petitions.reply.reason.short"));

        var both = aReply("Kính gửi ông/bà.");
        both.setDue("2026-12-01");
        assertThat(problems(() -> propose(both))).extracting(Problem::field).containsExactly("due");

        propose(aReply("Kính gửi ông/bà."));
        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.DRAFT_REPLY);
    }

    @Test
    void refuse_a_day_before_the_petition_came_and_one_that_is_none() {
        var early = aPromisingReply();
        early.setDue("2026-11-22");
        assertThat(problems(() -> propose(early)))
                .extracting(Problem::textKey)
                .containsExactly("petitions.reply.due.early");

        var none = aPromisingReply();
        none.setDue("hôm sau");
        assertThat(problems(() -> propose(none))).extracting(Problem::field).containsExactly("due");

        var sameDay = aPromisingReply();
        sameDay.setDue("2026-11-23");
        propose(sameDay);
    }

    @Test
    void refuse_what_a_phrase_left_to_be_filled_in() {
        assertThat(problems(() -> propose(aReply("Ông/bà liên hệ {liên hệ}."))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("reply");
                    assertThat(problem.words()).containsExactly("{liên hệ}");
                });
    }

    @Test
    void refuse_a_draft_that_is_endless_in_any_field() {
        var endless = aPromisingReply();
        endless.setMeasure("ơ".repeat(2_001));
        endless.setByWhom("ơ".repeat(301));
        endless.setContactNot("ơ".repeat(301));

        assertThat(problems(() -> office.handling.draft(number, office.version(number), endless)))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("measure", "byWhom", "contactNot");
    }

    @Test
    void ask_the_leader_to_compare_before_the_signature() {
        propose(aReply("Kính gửi ông/bà."));
        office.as(DutyKind.LEADER, PHO_HIEN);

        assertThat(problems(() -> office.signing.send(number, office.version(number), new ActForm())))
                .extracting(Problem::field)
                .containsExactly("compared");

        var form = new ActForm();
        form.setCompared(true);
        office.signing.send(number, office.version(number), form);
        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.ANSWERED);
    }

    @Test
    void keep_a_proposal_back_that_was_made_before_anything_was_asked() {
        propose(aReply("Kính gửi ông/bà."));
        database.em()
                .createNativeQuery("update reply set answered = false, contact = null where stage = 'PROPOSED'")
                .executeUpdate();
        office.as(DutyKind.LEADER, PHO_HIEN);

        assertThatThrownBy(() -> office.signing.send(number, office.version(number)))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.reply.unsettled");
        office.signing.sendBack(number, office.version(number), "Bổ sung các mục kiểm tra.");
    }

    @Test
    void are_kept_version_by_version_and_the_citizen_reads_the_last() {
        propose(aPromisingReply());
        office.as(DutyKind.LEADER, PHO_HIEN).signing.sendBack(number, office.version(number), "Cần ghi rõ ai làm.");
        office.as(DutyKind.HANDLER, PHO_HIEN);
        var better = new ReplyForm(file().sentBack());
        assertThat(better.isAnswered()).isFalse();
        better.setAnswered(true);
        better.setByWhom("Tổ thu gom rác phường Phố Hiến");
        propose(better);
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(number, office.version(number));

        assertThat(file().replies())
                .extracting(reply -> reply.undertaking().byWhom())
                .containsExactly("Bà Nguyễn Thị Hường, 0912 345 678", "Tổ thu gom rác phường Phố Hiến");
        var told = office.files.openForCitizen(office.reread(number)).signed().undertaking();
        assertThat(told.measure()).isEqualTo("Dọn bãi rác ở đầu cầu.");
        assertThat(told.dueOn()).isEqualTo(LocalDate.parse("2026-12-01"));
    }

    @Test
    void become_public_only_in_the_words_an_officer_releases_and_these_begin_without_persons() {
        propose(aPromisingReply());
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(number, office.version(number));

        var proposed = office.as(DutyKind.PUBLISHER, PHO_HIEN).release.propose(number);

        assertThat(proposed.getPublicReply())
                .contains("Biện pháp: Dọn bãi rác ở đầu cầu.", "Thời hạn: 01/12/2026")
                .doesNotContain("Hường", "0912");
    }

    @Test
    void enter_the_journal_as_commitments() {
        propose(aPromisingReply());

        var sealed = database.em()
                .createNativeQuery("""
                        select count(*) from journal_opening o join journal_entry e on e.id = o.entry_id
                        where e.subject = ?1 and e.kind = 'REPLY_PROPOSED'
                        """)
                .setParameter(1, office.petitions.get(number).uid())
                .getSingleResult();

        assertThat(sealed).isEqualTo(5L);
    }

    @Test
    void ask_no_measure_of_a_question() {
        var form = aForm();
        form.setKind("question");
        var asked = office.handIn(form);
        office.takeIn(asked, PHO_HIEN);
        var reply = new ReplyForm();
        reply.setText("Mang theo căn cước.");
        reply.setAnswered(true);
        reply.setContact("Bộ phận một cửa");

        office.as(DutyKind.HANDLER, PHO_HIEN).handling.propose(asked, office.version(asked), reply);

        assertThat(office.reread(asked).status()).isEqualTo(PetitionStatus.DRAFT_REPLY);
    }

    @Test
    void remember_where_the_unit_last_told_a_citizen_to_ask() {
        assertThat(office.undertakings().lastContact(number)).isEmpty();
        propose(aPromisingReply());
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(number, office.version(number));

        assertThat(office.undertakings().lastContact(number)).contains("Văn phòng HĐND và UBND");
    }

    private static ReplyForm aPromisingReply() {
        var form = new ReplyForm();
        form.setText("Kính gửi ông/bà.");
        form.setAnswered(true);
        form.setMeasure("Dọn bãi rác ở đầu cầu.");
        form.setDue("2026-12-01");
        form.setByWhom("Bà Nguyễn Thị Hường, 0912 345 678");
        form.setContact("Văn phòng HĐND và UBND");
        return form;
    }

    private void propose(ReplyForm form) {
        office.handling.propose(number, office.version(number), form);
    }

    private CaseFile file() {
        return office.files.open(office.reread(number));
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(FaultyForm.class, act).problems();
    }
}
