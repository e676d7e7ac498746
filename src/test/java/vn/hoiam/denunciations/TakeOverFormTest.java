package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.hoiam.WrongField;
import vn.hoiam.routing.Concerned;

class TakeOverFormTest {

    @Test
    void asks_whom_it_denounces_and_in_which_body() {
        assertThat(new TakeOverForm().problems())
                .extracting(WrongField::textKey)
                .containsExactly("denunciations.required.accused", "denunciations.body.required");
    }

    @Test
    void says_of_what_is_too_long_that_it_is_and_not_that_it_is_missing() {
        var form = new TakeOverForm();
        form.setAccused("Lê Văn Hùng ".repeat(30));
        form.setPosition("công chức địa chính ".repeat(20));
        form.setBody(Concerned.COMMUNE_STAFF.name());

        assertThat(form.problems())
                .extracting(WrongField::field, WrongField::textKey)
                .containsExactly(tuple("accused", "denunciations.long"), tuple("position", "denunciations.long"));
    }
}
