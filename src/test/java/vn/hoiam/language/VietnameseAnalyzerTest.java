package vn.hoiam.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseAnalyzerTest {

    @ParameterizedTest
    @CsvSource({
        "Đường Nguyễn Huệ, đường nguyễn huệ, duong nguyen hue",
        "HOÀ BÌNH, hòa bình, hoa binh",
        "TP.HCM, tp hcm, tp hcm",
        "0909.123.456, 0909 123 456, 0909 123 456",
        "12/3A, 12 3a, 12 3a",
        "QĐ-UBND, qđ ubnd, qd ubnd",
        "R’lấp, r lấp, r lap",
        "Ｈａｎｏｉ ﬁ, hanoi fi, hanoi fi",
        "Quí Quý, quí quý, qui qui",
        "y tế, y tế, i te",
        "trung_tâm, trung tâm, trung tam"
    })
    void takes_a_text_apart_into_syllables(String text, String toned, String folded) {
        assertThat(toned(text)).isEqualTo(List.of(toned.split(" ")));
        assertThat(folded(text)).isEqualTo(List.of(folded.split(" ")));
        assertThat(toned(Normalizer.normalize(text, Form.NFD))).isEqualTo(List.of(toned.split(" ")));
    }

    @Test
    void knows_where_each_word_stands() {
        var text = "Rác ở TP.HCM, hôi!";

        assertThat(VietnameseAnalyzer.syllables(text))
                .extracting(word -> text.substring(word.from(), word.to()))
                .containsExactly("Rác", "ở", "TP", "HCM", "hôi");
    }

    @Test
    void knows_who_typed_without_marks() {
        assertThat(VietnameseAnalyzer.syllables("duong đường"))
                .extracting(IndexedWord::isMarked)
                .containsExactly(false, true);
    }

    @Property
    void takes_any_text(@ForAll String text) {
        for (var word : VietnameseAnalyzer.syllables(text)) {
            assertThat(word.toned()).isNotEmpty();
            assertThat(text.substring(word.from(), word.to())).isNotEmpty();
        }
    }

    private static List<String> toned(String text) {
        return VietnameseAnalyzer.syllables(text).stream()
                .map(IndexedWord::toned)
                .toList();
    }

    private static List<String> folded(String text) {
        return VietnameseAnalyzer.syllables(text).stream()
                .map(IndexedWord::folded)
                .toList();
    }
}
