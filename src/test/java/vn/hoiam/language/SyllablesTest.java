package vn.hoiam.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SyllablesTest {

    @Test
    void a_text_is_taken_apart_at_spaces_marks_and_numbers() {
        var text = Syllables.of("UBND p. Phố Hiến (cũ), TP.Hưng Yên; ĐH.72");

        assertThat(text.list())
                .extracting(Syllable::written)
                .containsExactly("UBND", "p", "Phố", "Hiến", "cũ", "TP", "Hưng", "Yên", "ĐH", "72");
        assertThat(text.list())
                .extracting(Syllable::gap)
                .containsExactly((char) 0, ' ', '.', ' ', '(', ',', '.', ' ', ';', '.');
        assertThat(text.between(2, 4)).isEqualTo("Phố Hiến");
    }

    @Test
    void tone_marks_stand_where_official_names_have_them_however_they_were_typed() {
        assertThat(Syllables.of("Hoà Thu\u0323y thuỵ").list())
                .extracting(Syllable::written)
                .containsExactly("Hòa", "Thụy", "thụy");
    }

    @Test
    void letters_are_told_with_and_without_marks() {
        var quy = Syllables.of("Quý").get(0);

        assertThat(quy.toned()).isEqualTo("quí");
        assertThat(quy.fold()).isEqualTo("qui");
        assertThat(quy.isToneless()).isFalse();
        assertThat(Syllables.of("quy").get(0).isToneless()).isTrue();
    }

    @Property
    void every_syllable_stands_in_the_text_where_it_says(@ForAll String any) {
        var text = Syllables.of(any);

        assertThat(text.list()).allSatisfy(one -> assertThat(text.text().substring(one.start(), one.end()))
                .isEqualTo(one.written()));
    }
}
