package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.anEntry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.recounts.RecountSamples;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A first complaint was decided otherwise than hoped, or not in time: there is a second, to the province. */
class SecondComplaintIT {

    private static final String PHO_HIEN = "11953";
    private static final String PROVINCE = "33";
    /** Tuesday 15 December; thirty days end on Thursday 14 January, forty-five on Friday 29 January. */
    private static final String DECIDED = "2026-12-15T02:00:00Z";

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

    @Test
    void goes_to_the_province_with_clocks_of_its_own_and_leaves_the_first_decision_as_it_was() {
        var first = decided();
        office.at("2026-12-20T02:00:00Z");

        var receipt = complainAgain(first, null);

        var before = office.reread(first.number());
        var next = office.petitions.get(receipt.number());
        assertThat(before.status()).isEqualTo(PetitionStatus.APPEALED);
        assertThat(before.answeredAt()).isEqualTo(DECIDED);
        assertThat(before.closedAt()).isEqualTo(DECIDED);
        assertThat(before.promise().replyDueOn()).isEqualTo("2026-12-31");
        assertThat(next.kind()).isEqualTo(PetitionKind.COMPLAINT_2);
        assertThat(next.status()).isEqualTo(PetitionStatus.NEED_SIGN);
        assertThat(next.unit()).isEqualTo(office.units.province());
        assertThat(next.submittedAt()).isEqualTo("2026-12-20T02:00:00Z");
        assertThat(next.promise().step(DueDate.NOTIFY)).isEqualTo("sign_call");
        assertThat(next.place().address()).isEqualTo(before.place().address());
        assertThat(next.linkage().earlier().number()).isEqualTo(first.number());
        recounts.mustAgreeOf(2);
    }

    @Test
    void is_filled_in_with_what_is_known_of_the_first() {
        var first = decided();
        var form = new PetitionForm();

        var recourse = office.appealing.fill(first.code(), form);

        assertThat(recourse.until()).isEqualTo("2027-01-14");
        assertThat(form.getSaid())
                .containsEntry("firstDecision", "Quyết định số 12/TB-UBND ngày 15/12/2026 của UBND phường Phố Hiến")
                .containsEntry("knownOn", "2026-12-15")
                .containsEntry("homeAddress", "Số 5, đường Bạch Đằng")
                .doesNotContainKeys("claim", "lateBecause");
        assertThat(form.getName()).isEqualTo("Nguyễn Thị Hường");
        assertThat(form.getSector()).isEqualTo("DAT_DAI");
        assertThat(form.getText()).isNull();
    }

    @Test
    void is_told_in_both_cases_and_found_with_either_code() {
        var first = decided();

        var next = complainAgain(first, null);

        office.reread(first.number());
        var told = office.followUp.open(first.code()).timeline().get(0);
        assertThat(told.textKey()).isEqualTo("journal.StepTaken.APPEAL");
        assertThat(told.words()).contains(next.number().value());
        assertThat(office.followUp.open(next.code()).timeline().get(0).textKey())
                .isEqualTo("journal.RecourseTaken.APPEAL");
        assertThat(office.linkedFollowUp
                        .taken(office.followUp.proven(first.code()))
                        .next()
                        .code())
                .isEqualTo(next.code());
        assertThat(office.linkedFollowUp
                        .taken(office.followUp.proven(next.code()))
                        .earlier()
                        .code())
                .isEqualTo(first.code());
        for (var number : List.of(first.number(), next.number())) {
            JournalSamples.mustBeChained(
                    database.em(), office.petitions.get(number).uid());
        }
    }

    @Test
    void on_the_last_day_needs_no_excuse_and_a_day_later_has_to_say_why() {
        var first = decided();
        var other = decided();

        office.at("2027-01-14T16:59:59Z");
        complainAgain(first, null);
        office.at("2027-01-14T17:00:00Z");

        assertThatThrownBy(() -> complainAgain(other, " "))
                .isInstanceOfSatisfying(
                        FaultyForm.class,
                        faulty -> assertThat(faulty.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("lateBecause");
                            assertThat(problem.words().get(0)).hasToString("2027-01-14");
                        }));
        assertThat(office.reread(other.number()).status()).isEqualTo(PetitionStatus.RESOLVED);
        complainAgain(other, "Nằm viện từ 20/12/2026.");
        assertThat(office.reread(other.number()).status()).isEqualTo(PetitionStatus.APPEALED);
    }

    @Test
    void of_a_remote_place_has_forty_five_days() {
        var first = accepted(true);
        decide(first);

        assertThat(office.recourses.find(office.reread(first.number())))
                .hasValueSatisfying(recourse -> assertThat(recourse.until()).isEqualTo("2027-01-29"));
    }

    @Test
    void for_want_of_a_decision_leaves_the_first_open_and_late() {
        var first = accepted(false);
        // Accepted on Tuesday 1 December; thirty days end on Thursday 31.
        office.at("2026-12-31T16:59:59Z");
        assertThat(office.recourses.find(office.reread(first.number()))).isEmpty();
        office.at("2026-12-31T17:00:00Z");
        assertThat(office.recourses.find(office.reread(first.number())))
                // Thursday 31 December + 30 = Saturday 30 January -> Monday.
                .contains(new Recourse(Act.APPEAL, Recourse.State.UNDECIDED, LocalDate.parse("2027-02-01")));
        var form = new PetitionForm();
        office.appealing.fill(first.code(), form);
        assertThat(form.getSaid().get("firstDecision")).contains(first.number().value(), "31/12/2026");

        complainAgain(first, null);

        var after = office.reread(first.number());
        assertThat(after.status()).isEqualTo(PetitionStatus.ACCEPTED);
        assertThat(after.closedAt()).isNull();
        var file = office.followUp.open(first.code());
        assertThat(file.owed(DueDate.REPLY).deadline().state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(file.timeline().get(0).textKey()).isEqualTo("journal.StepTaken.APPEAL");
        recounts.mustAgreeOf(2);

        office.at("2027-01-08T02:00:00Z");
        decide(first);
        assertThat(office.reread(first.number()).status()).isEqualTo(PetitionStatus.RESOLVED);
        assertThat(office.followUp
                        .open(first.code())
                        .owed(DueDate.REPLY)
                        .deadline()
                        .state())
                .isEqualTo(DeadlineState.LATE);
        assertThatThrownBy(() -> complainAgain(first, null)).hasMessage("petitions.recourse.APPEAL.TAKEN");
        recounts.mustAgreeOf(2);
    }

    @Test
    void before_the_time_to_decide_has_passed_is_refused() {
        var first = accepted(false);

        assertThatThrownBy(() -> complainAgain(first, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.status.forbidden");
    }

    @Test
    void while_the_clock_of_the_first_stands_still_is_refused() {
        var first = accepted(false);
        office.step(
                DutyKind.LEADER,
                PHO_HIEN,
                first.number(),
                Act.SUSPEND,
                office.document("OTHER_BODY", "Chờ kết quả đo đạc."));
        office.at("2027-01-08T02:00:00Z");

        assertThat(office.recourses.find(office.reread(first.number()))).isEmpty();
    }

    @Test
    void of_what_was_refused_is_none_and_the_court_is_named() {
        var first = signed();
        office.step(
                DutyKind.LEADER,
                PHO_HIEN,
                first.number(),
                Act.REFUSE,
                office.document("INTERNAL", "Quyết định nội bộ."));
        office.reread(first.number());

        assertThat(office.recourses.find(office.petitions.get(first.number())))
                .contains(Recourse.of(Act.APPEAL, Recourse.State.COURT));
        assertThatThrownBy(() -> complainAgain(first, null)).hasMessage("petitions.recourse.APPEAL.COURT");
    }

    @Test
    void of_what_the_provinces_own_leaders_decided_is_a_ministers_and_not_sent_here() {
        var form = aComplaint();
        form.getSaid().put("concerned", Concerned.PROVINCE_LEADERS.name());
        var first = office.intake.submit(SubmissionKey.fresh(), form);
        office.takeSigned(first.number(), PROVINCE, "2026-11-23");
        office.step(DutyKind.LEADER, PROVINCE, first.number(), Act.ACCEPT, office.document(null, null));
        office.decide(first.number(), PROVINCE);
        office.reread(first.number());

        assertThat(office.recourses.find(office.petitions.get(first.number())))
                .contains(Recourse.of(Act.APPEAL, Recourse.State.ABOVE));
        assertThatThrownBy(() -> complainAgain(first, null)).hasMessage("petitions.recourse.APPEAL.ABOVE");
    }

    @Test
    void of_a_first_one_is_one() {
        var first = decided();
        complainAgain(first, null);
        office.reread(first.number());

        assertThatThrownBy(() -> complainAgain(first, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.recourse.APPEAL.TAKEN");
        assertThatThrownBy(() -> office.appealing.fill(first.code(), new PetitionForm()))
                .hasMessage("petitions.recourse.APPEAL.TAKEN");
    }

    @Test
    void sent_twice_with_one_form_is_one() {
        var first = decided();
        var key = SubmissionKey.fresh();
        var sent = office.intake.submit(key, second(first.code(), null));
        office.reread(first.number());

        assertThat(office.intake.submit(key, second(first.code(), null)).code()).isEqualTo(sent.code());
    }

    @Test
    void with_a_code_that_was_made_up_is_linked_to_nothing() {
        var first = decided();
        var digits = first.code().digits();
        var wrong = ReceiptCode.of(first.code().locator(), digits.startsWith("0", 8) ? "1111111111" : "0000000000");

        assertThatThrownBy(() -> office.intake.submit(SubmissionKey.fresh(), second(wrong, null)))
                .hasMessage("petitions.receipt.wrong");
        assertThat(office.reread(first.number()).status()).isEqualTo(PetitionStatus.RESOLVED);
    }

    @Test
    void of_what_is_no_first_complaint_is_refused() {
        var feedback = office.intake.submit(SubmissionKey.fresh(), aForm());
        office.answerAndRelease(feedback.number(), PHO_HIEN, "Kính gửi ông/bà.", "Rác cạnh cầu");

        assertThatThrownBy(() -> complainAgain(feedback, null)).hasMessage("petitions.status.forbidden");
    }

    @Test
    void that_names_no_first_one_is_taken_in_as_ever() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm(PetitionKind.COMPLAINT_2));

        assertThat(office.petitions.get(receipt.number()).linkage().earlier()).isNull();
    }

    @Test
    void that_came_on_paper_is_linked_by_the_number_a_clerk_names() {
        var first = decided();
        var clerk = clerkOfProvince(DutyKind.COORDINATOR);

        var number = office.as(clerk).enter(entry(first.number().value()));

        var next = office.reread(number);
        assertThat(next.linkage().earlier().number()).isEqualTo(first.number());
        assertThat(next.status()).isEqualTo(PetitionStatus.RECEIVED);
        var before = office.petitions.get(first.number());
        assertThat(before.status()).isEqualTo(PetitionStatus.APPEALED);
        assertThat(office.files.open(before).timeline().get(0).by()).isEqualTo(TimelineLine.Actor.OFFICE);
        recounts.mustAgreeOf(2);
    }

    @Test
    void that_came_on_paper_opens_nothing_to_the_sender_of_the_first_unless_both_left_the_same_telephone() {
        var first = decided();
        var entry = entry(first.number().value());
        entry.getPetition().setPhone("0987 654 321");
        entry.getPetition().setEmail(null);
        var clerk = clerkOfProvince(DutyKind.COORDINATOR);
        office.as(clerk).enter(entry);
        office.reread(first.number());

        var told = office.linkedFollowUp
                .taken(office.followUp.proven(first.code()))
                .next();

        assertThat(told.code()).isNull();

        var other = decided();
        office.as(clerk).enter(entry(other.number().value()));
        office.reread(other.number());
        assertThat(office.linkedFollowUp
                        .taken(office.followUp.proven(other.code()))
                        .next()
                        .code())
                .isNotNull();
    }

    @Test
    void that_came_on_paper_is_linked_to_none_but_a_first_one_the_clerk_may_read_or_the_same_person_sent() {
        var first = decided();
        var running = accepted(false);
        var feedback = office.handIn(aForm());
        var taken = decided();
        complainAgain(taken, null);
        var clerk = clerkOfProvince(DutyKind.COORDINATOR);
        var narrow = clerkOfProvince(DutyKind.HANDLER);
        office.reread(first.number());

        mustBeRefused(clerk, "HA-2026-0000-0000", "petitions.enter.first.unknown");
        mustBeRefused(clerk, feedback.value(), "petitions.enter.first.unknown");
        mustBeRefused(clerk, running.number().value(), "petitions.enter.first.early");
        mustBeRefused(clerk, taken.number().value(), "petitions.enter.first.taken");
        assertThat(office.reread(first.number()).status()).isEqualTo(PetitionStatus.RESOLVED);

        office.as(narrow);
        var ofAnother = entry(first.number().value());
        ofAnother.getPetition().setName("Nguyễn Thị Hương");
        assertThatThrownBy(() -> office.enter(ofAnother)).isInstanceOf(FaultyForm.class);
        office.enter(entry(first.number().value()));
        assertThat(office.reread(first.number()).status()).isEqualTo(PetitionStatus.APPEALED);
    }

    private void mustBeRefused(Account clerk, String number, String textKey) {
        office.as(clerk);
        assertThatThrownBy(() -> office.enter(entry(number)))
                .isInstanceOfSatisfying(
                        FaultyForm.class,
                        faulty -> assertThat(faulty.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("firstNumber");
                            assertThat(problem.textKey()).isEqualTo(textKey);
                        }));
    }

    /** Takes petitions in at the province, and holds another duty there. */
    private Account clerkOfProvince(DutyKind further) {
        var clerk = AccountSamples.kept(database.em(), DutyKind.INTAKE, office.units.province());
        AccountSamples.charge(database.em(), clerk, further, office.units.province());
        return clerk;
    }

    private EntryForm entry(String firstNumber) {
        var form = aForm(PetitionKind.COMPLAINT_2);
        form.setEnclosed(office.scan());
        var entry = anEntry(form, Channel.PAPER, office.today().toString());
        entry.setUnit(PROVINCE);
        entry.setSigned(true);
        entry.setFirstNumber(firstNumber);
        return entry;
    }

    private Receipt complainAgain(Receipt first, String lateBecause) {
        return office.intake.submit(SubmissionKey.fresh(), second(first.code(), lateBecause));
    }

    private static PetitionForm second(ReceiptCode first, String lateBecause) {
        var form = aForm(PetitionKind.COMPLAINT_2);
        form.setFirst(first.digits());
        form.getSaid().put("lateBecause", lateBecause);
        return form;
    }

    private Receipt decided() {
        office.at("2026-11-23T02:00:00Z");
        var first = accepted(false);
        decide(first);
        return first;
    }

    private Receipt accepted(boolean remote) {
        var receipt = signed();
        office.at("2026-12-01T02:00:00Z");
        var form = office.document(null, null);
        form.setRemote(remote);
        office.step(DutyKind.LEADER, PHO_HIEN, receipt.number(), Act.ACCEPT, form);
        return receipt;
    }

    private Receipt signed() {
        office.at("2026-11-23T02:00:00Z");
        var receipt = office.intake.submit(SubmissionKey.fresh(), aComplaint());
        office.takeSigned(receipt.number(), PHO_HIEN, "2026-11-23");
        return receipt;
    }

    /** On the day of the decision, or today when that is past. */
    private void decide(Receipt first) {
        if (office.today().isBefore(LocalDate.parse("2026-12-15"))) {
            office.at(DECIDED);
        }
        office.decide(first.number(), PHO_HIEN);
    }
}
