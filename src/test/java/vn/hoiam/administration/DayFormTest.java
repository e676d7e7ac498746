package vn.hoiam.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.calendar.DayKind;

/** One day in the fields of a form: whether it is worked follows from its kind. */
class DayFormTest {

    private static final Map<String, String> NATIONAL_DAY = Map.of(
            "day", "2027-09-02",
            "kind", "STATUTORY",
            "name_vi", "Quốc khánh",
            "name_en", "National Day",
            "certainty", "SOURCE",
            "basis_vi", "Bộ luật Lao động, Điều 112",
            "basis_en", "Labour Code, Article 112");

    @Test
    void an_empty_form_is_told_every_field_in_the_order_of_the_page() {
        assertThat(faults(new DayForm()).problems())
                .extracting(WrongField::field)
                .containsExactly("day", "kind", "certainty", "name_vi", "name_en", "basis_vi", "basis_en");
    }

    @ParameterizedTest
    @CsvSource({"kind, HOLIDAY", "kind, statutory", "certainty, SURE", "day, 2027-02-30", "day, 02/09/2027"})
    void a_word_that_no_page_offers_is_told_beside_its_field(String field, String word) {
        var form = nationalDay();
        form.words().put(field, word);

        assertThat(faults(form).problems())
                .extracting(WrongField::textKey)
                .containsExactly("administration.calendar." + field + ".wrong");
    }

    @ParameterizedTest
    @CsvSource({
        "STATUTORY, 2027-09-02, false",
        "SWAP_WORK, 2027-09-04, true",
        "PLAIN, 2027-09-02, true",
        "PLAIN, 2027-09-04, false"
    })
    void whether_the_day_is_worked_follows_from_its_kind(DayKind kind, LocalDate day, boolean works) {
        var form = nationalDay();
        form.words().put("kind", kind.name());
        form.words().put("day", day.toString());

        assertThat(form.days()).singleElement().matches(typed -> typed.works() == works);
    }

    private static DayForm nationalDay() {
        var form = new DayForm();
        form.words().putAll(NATIONAL_DAY);
        return form;
    }

    private static FaultyEntry faults(DayForm form) {
        return catchThrowableOfType(FaultyEntry.class, form::days);
    }
}
