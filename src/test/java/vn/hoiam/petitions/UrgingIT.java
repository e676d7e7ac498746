package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.recounts.RecountSamples;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** How urgent an office says a case is. */
class UrgingIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String WHY = "Dây điện rơi xuống đường, có trẻ em đi học qua.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private RecountSamples recounts;
    private Account hanh;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        recounts = new RecountSamples(database.em(), office);
        hanh = AccountSamples.named(database.em(), "Đỗ Thị Hạnh", DutyKind.HANDLER, office.units.get(PHO_HIEN));
    }

    @Test
    void makes_the_date_of_the_target_earlier_and_leaves_that_of_the_law() {
        var number = office.handIn(aForm());
        office.at("2026-11-25T03:00:00Z");

        say(hanh, number, "urgent");

        var petition = office.reread(number);
        assertThat(petition.urgency().level().code()).isEqualTo("urgent");
        assertThat(petition.urgency().since()).isEqualTo("2026-11-25T03:00:00Z");
        assertThat(petition.urgency().reason()).isEqualTo(WHY);
        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-11-27");
        assertThat(petition.promise().notifyDueOn()).isEqualTo("2026-12-08");
        assertThat(petition.nextDueOn()).isEqualTo("2026-11-27");
        recounts.mustAgreeOf(1);
    }

    @Test
    void is_told_with_level_and_date_and_without_the_reason() {
        var number = office.handIn(aForm());
        office.version(number);

        say(hanh, number, "very_urgent");

        var file = office.files.openForCitizen(office.reread(number));
        assertThat(file.timeline())
                .extracting(TimelineLine::textKey)
                .startsWith("journal.DateSet", "journal.UrgencySet");
        assertThat(file.timeline().get(1).words().get(0)).hasToString("Bilingual[vi=Hỏa tốc, en=Most urgent]");
        assertThat(file.timeline().get(0).words()).contains(LocalDate.parse("2026-11-25"));
        assertThat(file.timeline()).allSatisfy(line -> {
            assertThat(line.words()).doesNotContain(WHY);
            assertThat(line.note()).isNull();
        });
        assertThat(file.owed(DueDate.REPLY).counted().rule().code())
                .isEqualTo("feedback.service_target.very_urgent.2025");
    }

    @Test
    void is_told_beforehand_with_what_would_follow() {
        var number = office.handIn(aForm());

        var choices = office.as(hanh).urging.choices(office.reread(number));

        assertThat(choices)
                .extracting(choice -> choice.level().code() + " " + choice.dueOn())
                .containsExactly("ordinary null", "urgent 2026-11-26", "very_urgent 2026-11-25");
    }

    @Test
    void gives_no_day_back_once_it_is_lower() {
        var number = office.handIn(aForm());
        say(hanh, number, "very_urgent");
        office.at("2026-11-24T03:00:00Z");

        say(hanh, number, "urgent");
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-11-25");
        say(hanh, number, "ordinary");

        var petition = office.reread(number);
        assertThat(petition.urgency().isPressing()).isFalse();
        assertThat(petition.urgency().reason()).isEqualTo(WHY);
        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-11-25");
        assertThat(office.files.openForCitizen(petition).timeline().get(0).textKey())
                .isEqualTo("journal.UrgencySet.ordinary");
        recounts.mustAgreeOf(1);
    }

    @Test
    void marks_a_complaint_and_moves_none_of_its_limits() {
        var number = office.handIn(aComplaint());
        office.takeSigned(number, PHO_HIEN, "2026-11-23");
        var before = office.reread(number).promise();

        say(hanh, number, "very_urgent");

        var petition = office.reread(number);
        assertThat(petition.urgency().isPressing()).isTrue();
        assertThat(petition.promise().notifyDueOn()).isEqualTo(before.notifyDueOn());
        assertThat(petition.promise().replyDueOn()).isEqualTo(before.replyDueOn());
        assertThat(petition.options()).isEmpty();
        office.step(DutyKind.LEADER, PHO_HIEN, number, Act.ACCEPT, office.document(null, "Thụ lý."));
        // Thirty days for an ordinary complaint, counted from Monday 23 November.
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-12-23");
        recounts.mustAgreeOf(1);
    }

    @Test
    void asks_for_another_level_and_a_reason() {
        var number = office.handIn(aForm());

        assertThatThrownBy(() -> office.as(hanh).urging.set(number, office.version(number), "ordinary", "  "))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field, Problem::textKey)
                        .containsExactly(
                                tuple("level", "petitions.urgency.same"), tuple("reason", "petitions.field.required")));
        assertThatThrownBy(() -> office.urging.set(number, office.version(number), "at_once", "a".repeat(501)))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field, Problem::textKey)
                        .containsExactly(
                                tuple("level", "petitions.urgency.required"), tuple("reason", "petitions.field.long")));
    }

    @Test
    void is_said_by_nobody_of_another_unit_and_by_the_leader_alone_where_it_lies_with_the_leader() {
        var number = office.handIn(aForm());
        var confided = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        var stranger = AccountSamples.kept(database.em(), DutyKind.HANDLER, office.units.get(KHOAI_CHAU));
        var publisher = AccountSamples.kept(database.em(), DutyKind.PUBLISHER, office.units.get(PHO_HIEN));
        var leader = AccountSamples.kept(database.em(), DutyKind.LEADER, office.units.get(PHO_HIEN));

        assertThatThrownBy(() -> say(stranger, number, "urgent")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(stranger).urging.choices(office.reread(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(publisher, number, "urgent")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(hanh, confided, "urgent")).isInstanceOf(NotFound.class);

        say(leader, confided, "urgent");
        assertThat(office.reread(confided).urgency().isPressing()).isTrue();
        assertThat(office.reread(number).urgency().isPressing()).isFalse();
    }

    @Test
    void is_not_said_once_the_case_is_closed() {
        var number = office.handIn(aForm());
        office.answerAndRelease(number, PHO_HIEN, "Đã dọn.", "Rác đầy cạnh cầu.");

        assertThatThrownBy(() -> say(hanh, number, "urgent"))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.urgency.closed");
    }

    @Test
    void is_told_to_the_second_of_two_who_say_it_at_once() {
        var number = office.handIn(aForm());
        var seen = office.version(number);
        office.as(hanh).urging.set(number, seen, "urgent", WHY);
        database.em().flush();

        assertThatThrownBy(() -> office.urging.set(number, seen, "very_urgent", WHY))
                .hasMessage("petitions.stale");
    }

    @Test
    void stays_where_the_case_goes() {
        var number = office.handIn(aForm());
        say(hanh, number, "urgent");

        office.handling.forward(number, office.version(number), KHOAI_CHAU, ForwardingReason.OTHER_PLACE, "Bên xã.");

        var petition = office.reread(number);
        assertThat(petition.urgency().level().code()).isEqualTo("urgent");
        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-11-26");
        recounts.mustAgreeOf(1);
    }

    @Test
    void of_another_kind_counts_by_the_target_of_that_kind_from_the_same_moment() {
        var number = office.handIn(aForm());
        say(hanh, number, "urgent");
        office.at("2026-11-26T03:00:00Z");

        office.reclassifying.reclassify(number, office.version(number), "question", "Đây là câu hỏi.");

        var petition = office.reread(number);
        assertThat(petition.urgency().level().code()).isEqualTo("urgent");
        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-11-26");
        assertThat(office.files.openForCitizen(petition).timeline())
                .extracting(TimelineLine::textKey)
                .startsWith("journal.DateSet", "journal.UrgencySet.kept", "journal.DateSet");
        recounts.mustAgreeOf(1);
    }

    @Test
    void is_a_mark_alone_while_the_kind_has_no_target_and_counts_again_after_that() {
        var number = office.handIn(aForm());
        say(hanh, number, "urgent");
        office.reclassifying.reclassify(number, office.version(number), "complaint_1", "Đây là khiếu nại.");
        office.version(number);

        assertThat(office.reread(number).promise().replyDueOn()).isNull();
        assertThat(office.reread(number).urgency().isPressing()).isTrue();
        recounts.mustAgreeOf(1);

        office.reclassifying.reclassify(number, office.version(number), "feedback", "Không phải khiếu nại.");
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo("2026-11-26");
        recounts.mustAgreeOf(1);
    }

    @Test
    void is_that_of_every_part_of_what_is_split() {
        var number = office.handIn(aForm());
        say(hanh, number, "urgent");
        office.at("2026-11-25T03:00:00Z");

        var parts = office.splitting.split(
                number,
                office.version(number),
                List.of(aPart("feedback", "Đèn đường hỏng"), aPart("complaint_1", "Thu hồi đất")),
                "Hai việc khác nhau.");

        var lamp = office.reread(parts.get(0));
        assertThat(lamp.urgency().level().code()).isEqualTo("urgent");
        assertThat(lamp.urgency().reason()).isEqualTo(WHY);
        assertThat(lamp.promise().replyDueOn()).isEqualTo("2026-11-26");
        assertThat(office.petitions.get(parts.get(1)).urgency().isPressing()).isTrue();
        assertThat(office.petitions.get(parts.get(1)).promise().replyDueOn()).isNull();
        recounts.mustAgreeOf(3);
    }

    @Test
    void is_not_lost_in_a_main_file_that_is_less_urgent() {
        var main = office.handIn(aForm());
        var number = office.handIn(aForm());
        say(hanh, number, "urgent");

        assertThatThrownBy(() -> join(number, main))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::textKey)
                        .containsExactly("petitions.join.main.slower"));

        say(hanh, main, "urgent");
        join(number, main);
        var joined = office.reread(number);
        assertThat(joined.status()).isEqualTo(PetitionStatus.DUPLICATE);
        assertThat(joined.urgency().isPressing()).isTrue();
        recounts.mustAgreeOf(2);
    }

    @Test
    void goes_first_among_what_is_due_on_the_same_day_and_can_be_looked_for() {
        var ordinary = office.handIn(aComplaint());
        var urgent = office.handIn(aComplaint());
        say(hanh, urgent, "very_urgent");

        assertThat(numbers(InboxNarrowing.of(null))).containsExactly(urgent, ordinary);
        assertThat(numbers(new InboxNarrowing(null, null, null, "very_urgent", null)))
                .containsExactly(urgent);
        assertThat(numbers(new InboxNarrowing(null, null, null, "urgent", null)))
                .isEmpty();
        assertThat(office.piles.list(filter(InboxNarrowing.of(null)), 0, 10))
                .extracting(row -> row.level().code())
                .containsExactly("very_urgent", "ordinary");
    }

    @Test
    void moves_no_date_to_a_later_day_says_the_database_as_well() {
        var number = office.handIn(aForm());
        office.version(number);

        assertThatThrownBy(() -> database.em()
                        .createNativeQuery("""
                                update petition set urgency = 'urgent', urgency_rank = 1, urgency_set_at = now(),
                                    urgency_reason = 'x', reply_due_on = reply_due_on + 1
                                where number = ?1
                                """)
                        .setParameter(1, number.value())
                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("its urgency does not move this date");
    }

    private List<PetitionNumber> numbers(InboxNarrowing narrowing) {
        return office.piles.list(filter(narrowing), 0, 10).stream()
                .map(PetitionRow::number)
                .toList();
    }

    private InboxFilter filter(InboxNarrowing narrowing) {
        return new InboxFilter(
                List.of(office.units.get(PHO_HIEN).id()),
                List.of(),
                null,
                hanh.id(),
                InboxTab.OPEN,
                narrowing,
                office.today(),
                office.today());
    }

    private static PartForm aPart(String kind, String subject) {
        var part = new PartForm();
        part.setKind(kind);
        part.setSubject(subject);
        part.setText("Phần về " + subject + ".");
        return part;
    }

    private void join(PetitionNumber number, PetitionNumber main) {
        office.as(hanh).joining.join(number, office.version(number), main.value(), "Cùng một việc.");
        office.version(number);
    }

    private void say(Account official, PetitionNumber number, String code) {
        office.as(official).urging.set(number, office.version(number), code, WHY);
        office.version(number);
    }
}
