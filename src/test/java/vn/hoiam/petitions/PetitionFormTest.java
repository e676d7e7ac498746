package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PetitionFormTest {

    @Test
    void filled_in_as_usual_has_no_problem() {
        assertThat(aForm().problems()).isEmpty();
    }

    @Test
    void left_empty_names_every_field_that_is_missing() {
        assertThat(new PetitionForm().problems()).extracting(Problem::field).containsExactly("kind", "text", "sector");
    }

    @Test
    void of_feedback_needs_no_name() {
        var form = aForm();
        form.setName(null);

        assertThat(form.problems()).isEmpty();
    }

    @Test
    void of_a_recommendation_needs_a_name() {
        var form = aForm();
        form.setKind("recommendation");
        form.setName(" ");

        assertThat(form.problems()).extracting(Problem::textKey).containsExactly("petitions.name.required");
    }

    @Test
    void may_have_a_subject_and_no_text() {
        var form = aForm();
        form.setText("");

        assertThat(form.problems()).isEmpty();
    }

    @Test
    void longer_than_allowed_says_by_how_much() {
        var form = aForm();
        form.setText("a".repeat(100_000));

        assertThat(form.problems()).containsExactly(Problem.of("text", "petitions.field.long", 5_000, 100_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912 345 678", "0912.345.678", "+84 912 345 678", "02213 862 123"})
    void takes_a_telephone_number_as_people_write_it(String phone) {
        var form = aForm();
        form.setPhone(phone);

        assertThat(form.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"091234567", "không có", "0912345678x", "+1 555 0100"})
    void does_not_take_what_is_no_telephone_number(String phone) {
        var form = aForm();
        form.setPhone(phone);

        assertThat(form.problems()).extracting(Problem::field).containsExactly("phone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lan", "lan@", "lan@example", "lan@exa mple.vn", "lan\r\nBcc: x@example.vn", "lận@example.vn"})
    void does_not_take_what_is_no_mail_address(String email) {
        var form = aForm();
        form.setEmail(email);

        assertThat(form.problems()).extracting(Problem::field).containsExactly("email");
    }

    @Test
    void with_a_point_off_the_globe_has_a_problem_with_the_place() {
        var form = aForm();
        form.setLat(91.0);
        form.setLng(Double.NaN);

        assertThat(form.problems()).extracting(Problem::field).containsExactly("place");
    }
}
