package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law on Citizen Reception 42/2013, Article 29. */
class GroupChecksTest {

    @ParameterizedTest
    @CsvSource({"2, 0", "4, 0", "4, 4", "5, 1", "10, 2", "11, 1", "11, 5", "99999, 5"})
    void takes_as_many_representatives_as_the_law_lets_so_many_people_have(String people, int names) {
        assertThat(new GroupChecks(people, names(names)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 5, many", "5, 0, none", "5, 3, many", "10, 3, many", "11, 0, none", "11, 6, many"})
    void says_beside_the_field_how_many_there_may_be(String people, int names, String which) {
        assertThat(new GroupChecks(people, names(names)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("representatives");
                    assertThat(problem.textKey()).isEqualTo("petitions.particular.representatives." + which);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-3", "mười", "1000000", "3.5"})
    void wants_a_number_of_people_of_more_than_one(String people) {
        assertThat(new GroupChecks(people, null).problems())
                .extracting(Problem::field)
                .containsExactly("people");
    }

    @Test
    void asks_how_many_they_are_once_somebody_represents_them() {
        assertThat(new GroupChecks(null, names(1)).problems())
                .extracting(Problem::field)
                .containsExactly("people");
        assertThat(new GroupChecks(null, null).problems()).isEmpty();
    }

    @Test
    void is_asked_of_kinds_that_many_may_hand_in_together_and_of_no_other() {
        var form = aForm();
        form.getSaid().put("people", "1");

        assertThat(form.problems()).extracting(Problem::field).containsExactly("people");
        form.setKind("question");
        assertThat(form.problems()).isEmpty();
        assertThat(form.particulars()).isEmpty();
    }

    /** Blank lines between names are no names. */
    private static String names(int count) {
        return count == 0 ? null : String.join("\n\n", Collections.nCopies(count, "Nguyễn Văn An"));
    }
}
