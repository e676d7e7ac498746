package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What officials of a unit note for each other about a case. */
class NotingIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String PROVINCE = "33";
    private static final String WORDS = "Đã gọi tổ trưởng tổ 5: mai dọn.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(database.em());
    }

    @Test
    void is_read_by_colleagues_and_by_the_inspector() {
        var number = office.handIn(aForm());

        note(DutyKind.HANDLER, PHO_HIEN, number);

        assertThat(read(DutyKind.LEADER, PHO_HIEN, number)).containsExactly(WORDS);
        assertThat(read(DutyKind.INSPECTOR, PROVINCE, number)).containsExactly(WORDS);
    }

    @Test
    void stays_where_it_was_written_when_the_case_goes_on() {
        var number = office.handIn(aForm());
        note(DutyKind.HANDLER, PHO_HIEN, number);

        forward(number, PHO_HIEN, KHOAI_CHAU);

        assertThat(read(DutyKind.HANDLER, KHOAI_CHAU, number)).isEmpty();
        assertThat(read(DutyKind.INSPECTOR, PROVINCE, number)).containsExactly(WORDS);
    }

    @Test
    void never_reaches_the_sender_not_even_as_a_step() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());
        var before = office.followUp.open(receipt.code()).timeline().size();

        note(DutyKind.HANDLER, PHO_HIEN, receipt.number());

        assertThat(office.followUp.open(receipt.code()).timeline()).hasSize(before);
        assertThat(office.files.open(office.reread(receipt.number())).timeline().get(0))
                .satisfies(line -> assertThat(line.textKey()).isEqualTo("journal.CaseNoted"))
                .satisfies(line -> assertThat(line.isInternal()).isTrue());
    }

    @Test
    void disturbs_nobody_who_has_the_case_open() {
        var number = office.handIn(aForm());
        var version = office.version(number);

        note(DutyKind.HANDLER, PHO_HIEN, number);

        assertThat(office.version(number)).isEqualTo(version);
    }

    @Test
    void of_the_leader_alone_stays_with_the_leader_when_the_case_is_handed_to_the_desk() {
        var number = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        note(DutyKind.LEADER, PHO_HIEN, number);

        office.step(DutyKind.LEADER, PHO_HIEN, number, Act.HAND_TO_DESK, words());

        office.reread(number);
        assertThat(read(DutyKind.HANDLER, PHO_HIEN, number)).isEmpty();
        assertThat(read(DutyKind.LEADER, PHO_HIEN, number)).containsExactly(WORDS);
    }

    @Test
    void is_not_written_by_who_does_not_work_on_the_case() {
        var number = office.handIn(aForm());

        assertThatThrownBy(() -> note(DutyKind.HANDLER, KHOAI_CHAU, number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> note(DutyKind.INSPECTOR, PROVINCE, number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> note(DutyKind.PUBLISHER, PHO_HIEN, number)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_refused_before_a_case_that_a_colleague_has_changed_meanwhile() {
        var number = office.handIn(aForm());
        var seen = office.version(number);
        office.takeIn(number, PHO_HIEN);
        office.version(number);

        assertThatThrownBy(() -> office.as(DutyKind.HANDLER, PHO_HIEN).noting.note(number, seen, WORDS))
                .hasMessage("petitions.stale");
    }

    @Test
    void has_words() {
        var number = office.handIn(aForm());
        var version = office.version(number);
        office.as(DutyKind.HANDLER, PHO_HIEN);

        assertThatThrownBy(() -> office.noting.note(number, version, "  \n"))
                .isInstanceOfSatisfying(FaultyForm.class, form -> assertThat(form.problems())
                        .extracting(Problem::field)
                        .containsExactly("internal"));
    }

    @Test
    void is_never_changed_afterwards() {
        var number = office.handIn(aForm());
        note(DutyKind.HANDLER, PHO_HIEN, number);

        var change = database.em().createNativeQuery("update case_note set text = 'Không có gì.'");

        assertThatThrownBy(change::executeUpdate).isInstanceOf(PersistenceException.class);
    }

    private static ActForm words() {
        var form = new ActForm();
        form.setWords("Không phải việc của cán bộ.");
        return form;
    }

    private void note(DutyKind duty, String unit, PetitionNumber number) {
        office.as(duty, unit).noting.note(number, office.version(number), WORDS);
    }

    private void forward(PetitionNumber number, String from, String to) {
        office.as(DutyKind.HANDLER, from)
                .handling
                .forward(number, office.version(number), to, ForwardingReason.OTHER_PLACE, "Thuộc xã bên.");
    }

    private List<String> read(DutyKind duty, String unit, PetitionNumber number) {
        var petition = office.reread(number);
        return office.as(duty, unit).noting.list(petition).stream()
                .map(CaseNote::text)
                .toList();
    }
}
