package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void decomposed_letters_are_composed() {
        var decomposed = Normalizer.normalize("Xã Tống Trân", Normalizer.Form.NFD);

        assertThat(Written.line(decomposed)).isEqualTo("Xã Tống Trân");
    }

    @Test
    void line_ends_are_of_one_kind_and_control_characters_go() {
        assertThat(Written.lines("một\r\nhai\rba\0\u0007")).isEqualTo("một\nhai\nba");
    }

    @Test
    void marks_that_turn_the_writing_direction_go() {
        assertThat(Written.line("anh\u202Egpj.exe")).isEqualTo("anhgpj.exe");
    }

    @Test
    void only_blanks_are_nothing() {
        assertThat(Written.line(" \n\t ")).isNull();
        assertThat(Written.lines("\0")).isNull();
    }

    @Test
    void signs_beyond_the_basic_plane_stay() {
        assertThat(Written.line("cảm ơn 🙏")).isEqualTo("cảm ơn 🙏");
    }
}
