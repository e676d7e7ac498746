package vn.hoiam.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoiam.sectors.SectorSamples;

class TemplateTest {

    @Test
    void is_filled_with_what_the_case_tells_however_the_marks_are_typed() {
        var words = Map.of(Placeholder.NUMBER, "HA-2026-4821-7730", Placeholder.UNIT, "UBND phường Phố Hiến");

        assertThat(new Template("{Cơ quan} trả lời đơn {số đơn}, số {so don}.").filled(words))
                .isEqualTo("UBND phường Phố Hiến trả lời đơn HA-2026-4821-7730, số HA-2026-4821-7730.");
    }

    @Test
    void leaves_in_braces_what_the_case_does_not_tell() {
        assertThat(new Template("Trả lời trước {hạn trả lời}.").filled(Map.of()))
                .isEqualTo("Trả lời trước {hạn trả lời}.");
    }

    @Test
    void puts_a_dollar_and_a_backslash_in_as_they_are() {
        assertThat(new Template("Về “{tiêu đề}”").filled(Map.of(Placeholder.SUBJECT, "$1 và \\ {số đơn}")))
                .isEqualTo("Về “$1 và \\ {số đơn}”");
    }

    @Test
    void names_each_word_in_braces_that_is_no_placeholder() {
        assertThat(new Template("{số đơn} {tên con} {} {tên con} {ngay nhan}").unknown())
                .containsExactly("{tên con}", "{}");
    }

    @Test
    void of_the_portal_is_ready_to_use_everywhere() {
        var all = PortalPhrases.on(LocalDate.parse("2026-11-23"));

        assertThat(all).hasSizeGreaterThan(8).allSatisfy(phrase -> {
            assertThat(new Template(phrase.text()).unknown()).isEmpty();
            assertThat(phrase.text()).hasSizeLessThanOrEqualTo(PhraseForm.MOST_TEXT);
            assertThat(phrase.name()).hasSizeBetween(1, PhraseForm.MOST_NAME);
            assertThat(phrase.sector() == null
                            || SectorSamples.ofTheFile().find(phrase.sector()).isPresent())
                    .isTrue();
        });
        assertThat(all).extracting(PhraseRow::code).doesNotHaveDuplicates();
    }

    @Test
    void of_the_portal_is_offered_from_its_first_day_on() {
        assertThat(PortalPhrases.on(LocalDate.parse("2026-06-30"))).isEmpty();
        assertThat(PortalPhrases.on(LocalDate.parse("2026-07-01"))).isNotEmpty();
    }
}
