package vn.hoiam.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Đường Đông Động, duong dong dong",
        "Phố Hiến, pho hien",
        "Nguyên Hoà, nguyen hoa",
        "Việt Hùng, viet hung",
        "An Quí, an qui",
        "An Quý, an qui",
        "Mỹ Hào, mi hao",
        "Mĩ Hào, mi hao",
        "Lý Thường Kiệt, li thuong kiet",
        "y tế, i te",
        "tay, tay",
        "tai, tai",
        "Thụy Anh, thuy anh",
        "Nguyễn, nguyen",
        "quyền, quyen"
    })
    void folds_to_a_key_without_marks(String text, String key) {
        assertThat(Folding.fold(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "HOÀ BÌNH, HÒA BÌNH",
        "khoẻ, khỏe",
        "Thuỵ, Thụy",
        "quý, quý",
        "quà, quà",
        "già, già",
        "hoàng, hoàng",
        "thuyền, thuyền",
        "xoăn, xoăn"
    })
    void puts_the_tone_mark_where_official_names_have_it(String text, String canonical) {
        assertThat(Folding.canonical(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"Hoà, hòa", "Vũ Quí, vũ quý", "THUỴ LÔI, Thụy Lôi", "Mĩ, mỹ"})
    void writes_variants_of_one_spelling_alike(String one, String other) {
        assertThat(Folding.toned(one)).isEqualTo(Folding.toned(other));
    }

    @Test
    void keeps_names_apart_that_differ_in_a_tone_only() {
        assertThat(Folding.toned("Việt Hưng")).isNotEqualTo(Folding.toned("Việt Hùng"));
        assertThat(Folding.fold("Việt Hưng")).isEqualTo(Folding.fold("Việt Hùng"));
    }

    @Property
    void folding_twice_changes_nothing_more(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
        assertThat(Folding.toned(Folding.toned(text))).isEqualTo(Folding.toned(text));
        assertThat(Folding.canonical(Folding.canonical(text))).isEqualTo(Folding.canonical(text));
    }

    @Property
    void composed_and_decomposed_text_are_the_same(@ForAll("vietnamese") String text) {
        var decomposed = Normalizer.normalize(text, Form.NFD);

        assertThat(Folding.fold(decomposed)).isEqualTo(Folding.fold(text));
        assertThat(Folding.toned(decomposed)).isEqualTo(Folding.toned(text));
        assertThat(Folding.canonical(decomposed)).isEqualTo(Folding.canonical(text));
    }

    @Property
    void vietnamese_folds_to_plain_letters(@ForAll("vietnamese") String text) {
        assertThat(Folding.fold(text)).matches("[a-z ]*");
    }

    @Property
    void words_with_one_toned_key_have_one_folded_key(@ForAll("vietnamese") String text) {
        assertThat(Folding.fold(Folding.toned(text))).isEqualTo(Folding.fold(text));
        assertThat(Folding.fold(Folding.canonical(text))).isEqualTo(Folding.fold(text));
    }

    @Provide
    Arbitrary<String> vietnamese() {
        var onset = Arbitraries.of("", "b", "Đ", "đ", "gi", "h", "Kh", "l", "m", "ngh", "qu", "Q", "th", "tr", "x");
        var vowel = Arbitraries.of("a", "ă", "â", "e", "ê", "i", "y", "o", "oa", "oe", "ô", "ơ", "u", "ư", "uy", "ươ");
        var tone = Arbitraries.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");
        var coda = Arbitraries.of("", "n", "ng", "nh", "m", "t", "c", "p", "i", "y", "o", "u");
        var late = Combinators.combine(onset, vowel, tone, coda).as((o, v, t, c) -> o + v + t + c);
        var early = Combinators.combine(onset, vowel, tone, coda)
                .as((o, v, t, c) -> o + v.charAt(0) + t + v.substring(1) + c);
        return Arbitraries.oneOf(late, early)
                .map(syllable -> Normalizer.normalize(syllable, Form.NFC))
                .list()
                .ofMaxSize(5)
                .map(syllables -> String.join(" ", syllables));
    }
}
