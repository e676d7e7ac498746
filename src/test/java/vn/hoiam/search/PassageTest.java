package vn.hoiam.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    @ParameterizedTest
    @CsvSource({
        "den, 'Đèn đường đến sáng, bóng đen', '[Đèn] đường [đến] sáng, bóng [đen]'",
        "đèn, 'Đèn đường đến sáng, bóng đen', '[Đèn] đường đến sáng, bóng đen'",
        "đẹn, 'Đèn đường đến sáng, bóng đen', '[Đèn] đường [đến] sáng, bóng [đen]'",
        "hoà, 'Hòa bình', '[Hòa] bình'",
        "cầu, 'Đèn đường', 'Đèn đường'"
    })
    void marks_what_was_looked_for(String typed, String text, String marked) {
        assertThat(marked(Passage.whole(text, Words.of(typed)))).isEqualTo(marked);
    }

    @Test
    void begins_near_the_words_that_were_found() {
        var text = "Kính gửi Ủy ban. ".repeat(40) + "Rác thải chất đống ở đầu ngõ. " + "Xin cảm ơn. ".repeat(40);

        var passage = Passage.of(text, Words.of("rác đống"), 120);

        assertThat(marked(passage)).startsWith("…").endsWith("…").contains("[Rác] thải chất [đống] ở đầu ngõ");
        assertThat(marked(passage).length()).isLessThan(140);
    }

    @Test
    void of_a_text_without_the_words_is_its_beginning() {
        var passage = Passage.of("Kính gửi Ủy ban. ".repeat(40), Words.of("cầu"), 60);

        assertThat(marked(passage)).isEqualTo("Kính gửi Ủy ban. Kính gửi Ủy ban. Kính gửi Ủy ban. Kính gửi…");
        assertThat(passage.isFound()).isFalse();
        assertThat(Passage.of(null, Words.of("cầu"), 60).pieces()).isEmpty();
    }

    @Test
    void where_to_begin_is_told_by_the_first_words_that_were_found() {
        var passage = Passage.of("a ".repeat(300) + "b a", Words.of("a b"), 61);

        assertThat(marked(passage)).startsWith("[a] [a]").doesNotContain("[b]");
    }

    @Property
    void leaves_a_text_as_it_is(@ForAll String text, @ForAll String typed) {
        assertThat(Passage.whole(text, Words.of(typed)).pieces().stream()
                        .map(Passage.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static String marked(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> piece.isFound() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
