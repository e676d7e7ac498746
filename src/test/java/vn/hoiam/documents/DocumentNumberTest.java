package vn.hoiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and symbols, by Decree 30/2020/NĐ-CP, Annex III. */
class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE_NOTICE, 05/TB-UBND",
        "EXTENSION, 05/TB-UBND",
        "REFUSAL, 05/TB-UBND",
        "DECISION, 05/QĐ-UBND",
        "FORWARDING_SLIP, 05/PC-UBND",
        "REPLY, 05/UBND-VP",
        "INFORMATION_REQUEST, 05/UBND-VP"
    })
    void tells_kind_and_issuer_and_of_a_letter_issuer_and_office(DocumentKind kind, String written) {
        assertThat(new DocumentNumber(5, kind.symbol())).hasToString(written);
    }

    @Test
    void begins_with_a_nought_below_ten_only() {
        assertThat(new DocumentNumber(9, "TB-UBND")).hasToString("09/TB-UBND");
        assertThat(new DocumentNumber(10, "TB-UBND")).hasToString("10/TB-UBND");
        assertThat(new DocumentNumber(1234, "TB-UBND")).hasToString("1234/TB-UBND");
    }

    @ParameterizedTest
    @CsvSource({
        "45/TB-UBND, 45/TB-UBND",
        "' 7 / QĐ-UBND ', 07/QĐ-UBND",
        "007/UBND-VP, 07/UBND-VP",
        "12/QĐ-XPHC, 12/QĐ-XPHC"
    })
    void is_read_as_offices_type_it(String typed, String read) {
        assertThat(DocumentNumber.typed(typed))
                .hasValueSatisfying(number -> assertThat(number).hasToString(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "45",
                "TB-UBND",
                "0/TB-UBND",
                "45/tb",
                "45/TB UBND",
                "-1/TB-UBND",
                "45/TB-UBND; drop",
                "9999999/TB"
            })
    void is_nothing_else(String typed) {
        assertThat(DocumentNumber.typed(typed)).isEmpty();
    }
}
