package vn.hoiam.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"huong@example.vn", "tran.van-an+don@thu.hungyen.gov.vn", "A_B@EXAMPLE.VN"})
    void is_what_a_letter_can_be_sent_to(String written) {
        assertThat(MailAddress.of(written)).contains(new MailAddress(written));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "huong",
                "huong@example",
                "@example.vn",
                "huong@@example.vn",
                "huong@.vn",
                "huong.@example.vn",
                "huong@example..vn",
                "hương@example.vn",
                "huong@example.vn\r\nBcc: khac@example.vn",
                "huong@example.vn, khac@example.vn"
            })
    void is_nothing_else(String written) {
        assertThat(MailAddress.of(written)).isEmpty();
    }

    @Test
    void is_the_same_mailbox_in_capitals() {
        assertThat(new MailAddress("Huong@Example.VN").inSmallLetters().written())
                .isEqualTo("huong@example.vn");
    }

    @Test
    void comes_into_no_log() {
        assertThat(new MailAddress("huong@example.vn")).asString().doesNotContain("huong");
    }
}
