package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;
import static vn.hoiam.units.Share.WHOLE;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.recounts.RecountSamples;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.UnitSamples;

/** An answer does not content whoever asked: the matter is looked at again, once, as a case of its own. */
class LookingAgainIT {

    private static final String PHO_HIEN = "11953";
    private static final String NGHIA_TRU = "12031";
    private static final String REASON = "Rác đã dọn một lần rồi lại chất đống như cũ.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private RecountSamples recounts;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        recounts = new RecountSamples(database.em(), office);
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionKind.class,
            mode = Mode.EXCLUDE,
            names = {"COMPLAINT_1", "COMPLAINT_2", "INFORMATION_REQUEST"})
    void begins_a_case_like_the_first_with_dates_from_today(PetitionKind kind) {
        var earlier = answered(aForm(kind));
        office.at("2026-11-27T02:00:00Z");

        var receipt = ask(earlier, REASON);

        var first = office.reread(earlier.number());
        var next = office.petitions.get(receipt.number());
        assertThat(next.status()).isEqualTo(PetitionStatus.NEW);
        assertThat(next.text()).isEqualTo(REASON);
        assertThat(next.subject()).isEqualTo(first.subject());
        assertThat(next.kind()).isEqualTo(first.kind());
        assertThat(next.sector()).isEqualTo(first.sector());
        assertThat(next.unit()).isEqualTo(first.unit());
        assertThat(next.place().address()).isEqualTo(first.place().address());
        assertThat(next.contact().words()).isEqualTo(first.contact().words());
        assertThat(next.wantsPublication()).isEqualTo(first.wantsPublication());
        assertThat(office.files.open(next).particulars())
                .isEqualTo(office.files.open(first).particulars());
        assertThat(next.submittedAt()).isEqualTo("2026-11-27T02:00:00Z");
        assertThat(next.promise().replyDueOn())
                .isEqualTo(office.countAgain(next).replyDueOn());
        assertThat(receipt.owed()).isNotEmpty();
        recounts.mustAgreeOf(2);
    }

    @Test
    void leaves_result_dates_and_publication_of_the_first_as_they_were() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());
        office.answerAndRelease(receipt.number(), PHO_HIEN, "Kính gửi ông/bà.", "Rác cạnh cầu");
        var before = office.petitions.get(receipt.number());
        var answeredAt = before.answeredAt();
        office.followUp.rate(receipt.code(), PetitionSamples.aRating(1, "Chưa xong."));
        office.at("2026-11-30T02:00:00Z");

        ask(receipt, REASON);

        var after = office.reread(receipt.number());
        assertThat(after.status()).isEqualTo(PetitionStatus.REOPENED);
        assertThat(PublicState.of(after.status())).isEqualTo(PublicState.ANSWERED);
        assertThat(after.answeredAt()).isEqualTo(answeredAt);
        assertThat(after.closedAt()).isEqualTo(answeredAt);
        assertThat(after.promise().replyDueOn()).isEqualTo(before.promise().replyDueOn());
        assertThat(after.shown().releasedAt()).isNotNull();
        var file = office.followUp.open(receipt.code());
        assertThat(file.signed().text()).isEqualTo("Kính gửi ông/bà.");
        assertThat(file.rating().stars()).isEqualTo(1);
        assertThat(file.further()).isEmpty();
    }

    @Test
    void is_told_in_both_cases_and_sealed() {
        var earlier = answered(aForm());

        var next = ask(earlier, REASON);

        var told = office.files
                .openForCitizen(office.reread(earlier.number()))
                .timeline()
                .get(0);
        assertThat(told.textKey()).isEqualTo("journal.StepTaken.LOOK_AGAIN");
        assertThat(told.words()).contains(next.number().value());
        assertThat(told.by()).isEqualTo(TimelineLine.Actor.CITIZEN);
        var begun =
                office.files.openForCitizen(office.petitions.get(next.number())).timeline();
        assertThat(begun)
                .extracting(TimelineLine::textKey)
                .containsExactly(
                        "journal.RecourseTaken.LOOK_AGAIN", "journal.PetitionRouted", "journal.PetitionSubmitted");
        assertThat(begun.get(0).words()).containsExactly(earlier.number().value());
        assertThat(begun.get(0).by()).isEqualTo(TimelineLine.Actor.CITIZEN);
        for (var number : List.of(earlier.number(), next.number())) {
            JournalSamples.mustBeChained(
                    database.em(), office.petitions.get(number).uid());
        }
    }

    @Test
    void is_found_with_either_code_and_with_nobody_elses() {
        var earlier = answered(aForm());
        var next = ask(earlier, REASON);
        var stranger = office.intake.submit(SubmissionKey.fresh(), aForm());
        office.reread(earlier.number());

        var fromFirst = office.linkedFollowUp.taken(office.followUp.proven(earlier.code()));
        var fromNext = office.linkedFollowUp.taken(office.followUp.proven(next.code()));
        var fromOther = office.linkedFollowUp.taken(office.followUp.proven(stranger.code()));

        assertThat(fromFirst.earlier()).isNull();
        assertThat(fromFirst.next().code()).isEqualTo(next.code());
        assertThat(fromNext.earlier().code()).isEqualTo(earlier.code());
        assertThat(fromNext.next()).isNull();
        assertThat(fromOther).isEqualTo(new TakenFiles(null, null));
    }

    @Test
    void asked_with_a_code_that_was_made_up_opens_nothing() {
        var earlier = answered(aForm());
        var wrong = ReceiptCode.of(
                earlier.code().locator(), earlier.code().digits().startsWith("0", 8) ? "1111111111" : "0000000000");

        assertThatThrownBy(() -> office.lookingAgain.ask(SubmissionKey.fresh(), wrong, REASON))
                .isInstanceOf(FaultyForm.class)
                .hasMessage("petitions.receipt.wrong");
        assertThat(office.reread(earlier.number()).status()).isEqualTo(PetitionStatus.ANSWERED);
    }

    @Test
    void asked_twice_with_one_form_is_one_case() {
        var earlier = answered(aForm());
        var key = SubmissionKey.fresh();
        var first = office.lookingAgain.ask(key, earlier.code(), REASON);
        office.reread(earlier.number());

        var second = office.lookingAgain.ask(key, earlier.code(), REASON);

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.code()).isEqualTo(first.code());
    }

    @Test
    void asked_a_second_time_is_told_that_it_was_before() {
        var earlier = answered(aForm());
        ask(earlier, REASON);
        office.reread(earlier.number());

        assertThatThrownBy(() -> ask(earlier, "Lần này nói khác đi."))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.recourse.LOOK_AGAIN.TAKEN");
    }

    @Test
    void that_has_been_looked_at_again_is_not_looked_at_a_third_time() {
        var next = ask(answered(aForm()), REASON);
        answer(next.number(), PHO_HIEN);

        assertThatThrownBy(() -> ask(next, REASON)).hasMessage("petitions.recourse.LOOK_AGAIN.ONCE");
    }

    @Test
    void asked_on_the_last_day_is_in_time_and_a_day_later_is_not() {
        // Answered on Monday 23 November; thirty days end on Wednesday 23 December.
        var inTime = answered(aForm());
        var late = answered(aForm());

        office.at("2026-12-23T16:59:59Z");
        assertThat(office.recourses.find(office.reread(inTime.number())))
                .hasValueSatisfying(recourse -> assertThat(recourse.until()).isEqualTo("2026-12-23"));
        ask(inTime, REASON);
        office.at("2026-12-23T17:00:00Z");

        assertThatThrownBy(() -> ask(late, REASON))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.recourse.LOOK_AGAIN.LATE");
        assertThat(office.reread(inTime.number()).status()).isEqualTo(PetitionStatus.REOPENED);
        assertThat(office.reread(late.number()).status()).isEqualTo(PetitionStatus.ANSWERED);
    }

    @Test
    void before_it_is_answered_is_refused() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());

        assertThatThrownBy(() -> ask(receipt, REASON)).hasMessage("petitions.status.forbidden");
    }

    @Test
    void of_a_request_for_information_is_refused() {
        var receipt = answered(aForm(PetitionKind.INFORMATION_REQUEST));

        assertThat(office.recourses.find(office.reread(receipt.number()))).isEmpty();
        assertThatThrownBy(() -> ask(receipt, REASON)).hasMessage("petitions.status.forbidden");
    }

    @Test
    void wants_a_reason_that_says_something() {
        var earlier = answered(aForm());

        for (var reason : List.of("", "Chưa đạt", "x".repeat(5_001))) {
            assertThatThrownBy(() -> ask(earlier, reason))
                    .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                            .extracting(Problem::field)
                            .containsExactly("reason"));
        }
    }

    @Test
    void of_a_duplicate_is_refused_with_what_else_can_be_done() {
        var main = office.intake.submit(SubmissionKey.fresh(), aForm());
        var duplicate = office.intake.submit(SubmissionKey.fresh(), aForm());
        office.as(DutyKind.INTAKE, PHO_HIEN);
        office.joining.join(
                duplicate.number(),
                office.version(duplicate.number()),
                main.number().value(),
                "Cùng một việc.");
        assertThat(office.recourses.find(office.reread(duplicate.number()))).isEmpty();
        answer(main.number(), PHO_HIEN);
        office.reread(duplicate.number());

        assertThatThrownBy(() -> ask(duplicate, REASON)).hasMessage("petitions.recourse.LOOK_AGAIN.JOINED");
        ask(main, REASON);
        assertThat(office.linkedFollowUp
                        .main(office.reread(duplicate.number()))
                        .orElseThrow()
                        .reply())
                .isNotNull();
    }

    @Test
    void of_a_part_that_was_split_off_stands_for_that_part() {
        var sent = office.intake.submit(SubmissionKey.fresh(), aForm());
        var form = new PartForm();
        form.setKind("question");
        form.setSubject("Thủ tục cấp sổ");
        form.setText("Xin hỏi thủ tục cấp sổ.");
        office.as(DutyKind.INTAKE, PHO_HIEN);
        var part = office.splitting
                .split(sent.number(), office.version(sent.number()), List.of(form), "Hai việc.")
                .get(0);
        answer(part, PHO_HIEN);
        var code = office.receipts.codeFor(office.petitions.get(part).locator());

        var next = office.lookingAgain.ask(SubmissionKey.fresh(), code, REASON);

        assertThat(office.reread(part).status()).isEqualTo(PetitionStatus.REOPENED);
        assertThat(office.petitions.get(sent.number()).status()).isEqualTo(PetitionStatus.NEW);
        assertThat(office.petitions.get(next.number()).kind()).isEqualTo(PetitionKind.QUESTION);
        assertThat(office.linked.to(office.petitions.get(sent.number())).sentWith())
                .extracting(Petition::number)
                .containsExactly(part);
    }

    @Test
    void goes_to_the_heir_of_the_unit_that_answered() {
        var form = aForm();
        form.setUnit(NGHIA_TRU);
        var earlier = office.intake.submit(SubmissionKey.fresh(), form);
        answer(earlier.number(), NGHIA_TRU);
        UnitSamples.merge(database.em(), "2026-12-01", WHOLE, "12999", "Nghĩa Trụ Mới", NGHIA_TRU);
        office.at("2026-12-02T02:00:00Z");
        office.reread(earlier.number());
        office.units.look();

        var next = ask(earlier, REASON);

        assertThat(office.reread(next.number()).unit().code()).isEqualTo("12999");
        assertThat(next.unitCode()).isEqualTo("12999");
    }

    @Test
    void about_the_staff_of_a_ward_lies_with_its_leader_alone_as_the_first_did() {
        var earlier = answeredByLeader(aFormAbout(Concerned.COMMUNE_STAFF));

        var next = office.reread(ask(earlier, REASON).number());

        assertThat(next.unit().code()).isEqualTo(PHO_HIEN);
        assertThat(next.concern().concerned()).isEqualTo(Concerned.COMMUNE_STAFF);
        assertThat(next.concern().isForLeader()).isTrue();
        assertThat(next.wantsPublication()).isFalse();
        assertThat(office.visibility(DutyKind.HANDLER, PHO_HIEN).mayRead(next)).isFalse();
        assertThat(office.visibility(DutyKind.LEADER, PHO_HIEN).mayRead(next)).isTrue();
        recounts.mustAgreeOf(2);
    }

    @Test
    void that_names_who_leads_the_ward_goes_past_them_to_the_province() {
        var earlier = answeredByLeader(aFormAbout(Concerned.COMMUNE_STAFF));
        AccountSamples.named(database.em(), "Đỗ Thị Thử", DutyKind.LEADER, office.units.get(PHO_HIEN));

        var next = ask(earlier, "Chủ tịch Đỗ Thị Thử bao che cho cán bộ.");

        assertThat(office.reread(next.number()).unit()).isEqualTo(office.units.province());
    }

    @Test
    void cannot_be_joined_to_the_very_petition_it_asks_about() {
        var earlier = answered(aForm());
        var next = ask(earlier, REASON);
        office.as(DutyKind.INTAKE, PHO_HIEN);
        var seen = office.version(next.number());

        assertThatThrownBy(() -> office.joining.join(
                        next.number(), seen, earlier.number().value(), "Cùng một việc."))
                .hasMessage("petitions.form.faulty")
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::textKey)
                        .containsExactly("petitions.join.main.earlier"));
    }

    @Test
    void by_two_at_once_waits_for_the_first_and_is_refused() {
        var em = begun();
        var form = aForm();
        form.setUnit(NGHIA_TRU);
        var before = new Office(em);
        var earlier = before.intake.submit(SubmissionKey.fresh(), form);
        before.takeIn(earlier.number(), NGHIA_TRU);
        before.as(DutyKind.HANDLER, NGHIA_TRU)
                .handling
                .propose(earlier.number(), before.version(earlier.number()), PetitionSamples.aReply("Kính gửi."));
        before.as(DutyKind.LEADER, NGHIA_TRU).signing.send(earlier.number(), before.version(earlier.number()));
        em.getTransaction().commit();
        var first = begun();
        var second = begun();
        second.createNativeQuery("set local lock_timeout = 50").executeUpdate();

        var next = new Office(first).lookingAgain.ask(SubmissionKey.fresh(), earlier.code(), REASON);
        first.flush();
        assertThatThrownBy(() -> new Office(second).lookingAgain.ask(SubmissionKey.fresh(), earlier.code(), REASON))
                .hasMessageContaining("lock timeout");
        first.getTransaction().commit();
        second.getTransaction().rollback();

        var third = begun();
        assertThatThrownBy(() -> new Office(third).lookingAgain.ask(SubmissionKey.fresh(), earlier.code(), REASON))
                .hasMessage("petitions.recourse.LOOK_AGAIN.TAKEN");
        new Office(third).followUp.withdraw(next.code(), "Hết việc.");
        third.getTransaction().commit();
        List.of(em, first, second, third).forEach(EntityManager::close);
    }

    @Test
    void by_a_second_case_is_refused_by_the_database_too() {
        var earlier = answered(aForm());
        ask(earlier, REASON);
        var other = office.handIn(aForm());
        database.em().flush();

        assertThatThrownBy(() -> database.em()
                        .createNativeQuery("""
                                update petition set earlier_id = (select id from petition where number = ?1)
                                where number = ?2
                                """)
                        .setParameter(1, earlier.number().value())
                        .setParameter(2, other.value())
                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("does not go on from");
    }

    private Receipt ask(Receipt earlier, String reason) {
        return office.lookingAgain.ask(SubmissionKey.fresh(), earlier.code(), reason);
    }

    private Receipt answered(PetitionForm form) {
        var receipt = office.intake.submit(SubmissionKey.fresh(), form);
        answer(receipt.number(), office.reread(receipt.number()).unit().code());
        return receipt;
    }

    /** What lies with the leader alone. */
    private Receipt answeredByLeader(PetitionForm form) {
        var receipt = office.intake.submit(SubmissionKey.fresh(), form);
        var number = receipt.number();
        office.as(DutyKind.LEADER, PHO_HIEN).handling.receive(number, office.version(number));
        office.handling.propose(number, office.version(number), PetitionSamples.aReply("Kính gửi ông/bà."));
        office.signing.send(number, office.version(number));
        office.version(number);
        return receipt;
    }

    private void answer(PetitionNumber number, String unit) {
        office.takeIn(number, unit);
        office.as(DutyKind.HANDLER, unit)
                .handling
                .propose(number, office.version(number), PetitionSamples.aReply("Kính gửi ông/bà."));
        office.as(DutyKind.LEADER, unit).signing.send(number, office.version(number));
        office.version(number);
    }

    private static EntityManager begun() {
        var em = Database.another();
        em.getTransaction().begin();
        return em;
    }
}
