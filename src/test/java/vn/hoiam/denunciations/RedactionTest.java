package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private final Redaction redaction = new Redaction(new Identity(
            "Phùng Thị Hoà", "Số 12 ngõ 5, thôn Nội Mai, xã Hoàng Hoa Thám", "0912 345 678", "hoa@example.vn", null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tôi là Phùng Thị Hoà ở xã này",
                "toi la phung thi hoa o xa nay",
                "PHÙNG THỊ HÒA viết đơn",
                "gọi tôi theo số 0912345678",
                "gọi +84 912 345 678 cho tôi",
                "nhà tôi ở thôn Nội Mai",
                "thư: hoa@example.vn",
                "họ gọi bà Hòa lên xã"
            })
    void leaves_out_what_the_sender_says_of_themselves(String text) {
        assertThat(redaction.own(text))
                .contains("[")
                .doesNotContainIgnoringCase("phung thi hoa")
                .doesNotContain("Hoà", "HÒA", "bà Hòa", "345", "Nội Mai", "example");
    }

    @Test
    void keeps_the_place_and_everybody_else_for_the_desk() {
        var text = "Ở xã Hoàng Hoa Thám, ông Trần Văn Bình đòi tiền, bà Lê Thị Chứng có mặt.";

        assertThat(redaction.own(text)).isEqualTo(text);
    }

    @Test
    void keeps_on_a_verifiers_paper_nobody_but_the_denounced() {
        assertThat(redaction.all("Ông Trần Văn Bình đòi tiền, bà Lê Thị Chứng có mặt.", "Trần Văn Bình"))
                .contains("Trần Văn Bình")
                .doesNotContain("Chứng");
    }

    @Test
    void leaves_out_the_sender_even_where_they_bear_the_name_of_the_denounced() {
        assertThat(redaction.all("Tôi là Phùng Thị Hoà", "Phùng Thị Hoà")).doesNotContain("Hoà");
    }

    @Test
    void has_nothing_to_leave_out_of_what_nobody_signed() {
        var nobody = new Redaction(new Identity(null, null, null, null, null));

        assertThat(nobody.own("Ông Trần Văn Bình đòi tiền.")).isEqualTo("Ông Trần Văn Bình đòi tiền.");
        assertThat(nobody.own(null)).isNull();
    }
}
