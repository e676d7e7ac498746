package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.routing.RouteGround;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.UnitRow;

/** A petition that names its place nowhere but in its words. */
class PlaceInTextIT {

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
    void goes_to_the_commune_of_today_that_they_tell() {
        var receipt = office.intake()
                .submit(SubmissionKey.fresh(), telling("Bãi rác đầu làng ở xã An Viên (cũ) cháy âm ỉ cả tuần."));

        var petition = office.reread(receipt.number());

        assertThat(petition.unit().code()).isEqualTo("12337");
        assertThat(office.destination
                        .find(telling("Rác ở xã An Viên"))
                        .orElseThrow()
                        .ground())
                .isEqualTo(RouteGround.TEXT);
    }

    @Test
    void is_not_taken_before_its_sender_has_said_which_of_several_is_meant() {
        var refused = catchThrowableOfType(FaultyForm.class, () -> office.intake()
                .submit(SubmissionKey.fresh(), telling("Loa phóng thanh ở xã Tân Lập mở từ bốn giờ sáng.")));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.textKey()).isEqualTo("petitions.unit.several");
            assertThat(problem.choices()).extracting(UnitRow::code).containsExactlyInAnyOrder("12073", "13246");
        });
    }

    @Test
    void that_tells_of_none_asks_for_one() {
        var refused = catchThrowableOfType(FaultyForm.class, () -> office.intake()
                .submit(SubmissionKey.fresh(), telling("Đèn đường hỏng đã một tháng nay.")));

        assertThat(refused.problems()).extracting(Problem::textKey).containsExactly("petitions.unit.required");
    }

    @Test
    void what_its_sender_chose_goes_before_what_the_words_tell() {
        var form = telling("Bãi rác ở xã An Viên cháy âm ỉ cả tuần.");
        form.setUnit("11953");

        var receipt = office.intake().submit(SubmissionKey.fresh(), form);

        assertThat(office.reread(receipt.number()).unit().code()).isEqualTo("11953");
    }

    @Test
    void whoever_says_that_the_place_is_unknown_is_asked_by_a_person_and_not_read() {
        var form = telling("Bãi rác ở xã An Viên cháy âm ỉ cả tuần.");
        form.setPlaceUnknown(true);

        var receipt = office.intake().submit(SubmissionKey.fresh(), form);

        assertThat(office.reread(receipt.number()).unit().code()).isEqualTo("33");
    }

    @Test
    void a_form_without_a_kind_is_told_so() {
        var form = telling("Bãi rác cháy âm ỉ cả tuần.");
        form.setUnit("11953");
        form.setKind(null);

        var refused =
                catchThrowableOfType(FaultyForm.class, () -> office.intake().submit(SubmissionKey.fresh(), form));

        assertThat(refused.problems()).isNotEmpty();
    }

    private static PetitionForm telling(String text) {
        var form = aForm();
        form.setUnit(null);
        form.setAddress(null);
        form.setSubject(null);
        form.setText(text);
        return form;
    }
}
