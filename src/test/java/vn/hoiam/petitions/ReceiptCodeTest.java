package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.hoiam.Refusal;

class ReceiptCodeTest {

    @Property
    void is_read_back_however_it_is_grouped(
            @ForAll @LongRange(max = 99_999_999) long locator, @ForAll @LongRange(max = 9_999_999_999L) long secret) {
        var code = code(locator, secret);

        assertThat(ReceiptCode.typed(code.grouped())).isEqualTo(code);
        assertThat(ReceiptCode.typed(" " + code.digits() + "\n")).isEqualTo(code);
        assertThat(ReceiptCode.typed(code.grouped().replace(' ', '-'))).isEqualTo(code);
    }

    @Property
    void notices_every_wrong_digit(
            @ForAll @LongRange(max = 99_999_999) long locator, @ForAll @LongRange(max = 9_999_999_999L) long secret) {
        var digits = code(locator, secret).digits();

        for (int place = 0; place < digits.length(); place++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != digits.charAt(place)) {
                    assertMistyped(digits.substring(0, place) + wrong + digits.substring(place + 1));
                }
            }
        }
    }

    @Property
    void notices_two_neighbours_swapped(
            @ForAll @LongRange(max = 99_999_999) long locator, @ForAll @LongRange(max = 9_999_999_999L) long secret) {
        var digits = code(locator, secret).digits();

        for (int place = 0; place + 1 < digits.length(); place++) {
            var left = digits.charAt(place);
            var right = digits.charAt(place + 1);
            if (left != right) {
                assertMistyped(digits.substring(0, place) + right + left + digits.substring(place + 2));
            }
        }
    }

    @Test
    void says_how_many_digits_are_missing() {
        assertThatThrownBy(() -> ReceiptCode.typed("4821 7730"))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.receipt.length")
                .satisfies(refusal -> assertThat(((Refusal) refusal).words()).containsExactly(20, 8));
    }

    @Test
    void asks_for_the_code_when_nothing_was_typed() {
        assertThatThrownBy(() -> ReceiptCode.typed("  ")).hasMessage("petitions.receipt.empty");
    }

    @Test
    void never_shows_its_digits_where_it_is_written_by_accident() {
        assertThat(code(48_217_730, 1_234_567_890)).hasToString("receipt code");
    }

    private static ReceiptCode code(long locator, long secret) {
        return ReceiptCode.of("%08d".formatted(locator), "%010d".formatted(secret));
    }

    private static void assertMistyped(String digits) {
        assertThatThrownBy(() -> ReceiptCode.typed(digits)).hasMessage("petitions.receipt.mistyped");
    }
}
