package vn.hoiam.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    @Test
    void sorts_names_as_a_dictionary_does() {
        var names = List.of(
                "A Sào", "Ái Quốc", "Ân Thi", "Châu Ninh", "Diên Hà", "Đại Đồng", "Đông Hưng", "Đồng Bằng", "Đức Hợp");
        var shuffled = new ArrayList<>(names);
        Collections.reverse(shuffled);

        shuffled.sort(new VietnameseOrder());

        assertThat(shuffled).isEqualTo(names);
    }

    @Test
    void puts_a_name_before_the_longer_one_that_begins_with_it() {
        assertThat(new VietnameseOrder().compare("Quỳnh", "Quỳnh An")).isNegative();
        assertThat(new VietnameseOrder().compare("Quỳnh An", "Quỳnh An")).isZero();
    }
}
