package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.hoiam.NotFound;

class PetitionNumberTest {

    @Property
    void is_written_with_its_year_and_two_groups(@ForAll @IntRange(min = 2023, max = 2100) int year) {
        var number = PetitionNumber.next(year);

        assertThat(number.value()).matches("HA-" + year + "-\\d{4}-\\d{4}");
        assertThat(PetitionNumber.find(number.value())).contains(number);
    }

    @Property
    void with_a_wrong_digit_is_no_number(@ForAll @IntRange(min = 3, max = 15) int place) {
        var value = PetitionNumber.next(2026).value();
        var digit = value.charAt(place);
        if (digit != '-') {
            var wrong = value.substring(0, place) + (char) ('0' + (digit - '0' + 1) % 10) + value.substring(place + 1);

            assertThat(PetitionNumber.find(wrong)).isEmpty();
        }
    }

    @Test
    void that_is_no_number_is_not_found() {
        assertThatThrownBy(() -> new PetitionNumber("HA-2026-0000-0000")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new PetitionNumber("'; drop table petition")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new PetitionNumber(null)).isInstanceOf(NotFound.class);
    }
}
