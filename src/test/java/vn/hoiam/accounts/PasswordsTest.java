package vn.hoiam.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final char[] PASSWORD = "Nhãn lồng Hưng Yên".toCharArray();

    private final Passwords passwords = new Passwords();

    @Test
    void open_for_the_right_word_only() {
        var kept = passwords.encode(PASSWORD);

        assertThat(passwords.matches(PASSWORD, kept)).isTrue();
        assertThat(passwords.matches("Nhãn lồng Hưng yên".toCharArray(), kept)).isFalse();
        assertThat(passwords.matches(new char[0], kept)).isFalse();
    }

    @Test
    void are_kept_with_their_rounds_and_a_salt_of_their_own() {
        var one = passwords.encode(PASSWORD);
        var other = passwords.encode(PASSWORD);

        assertThat(one).startsWith("pbkdf2-sha256$600000$").isNotEqualTo(other);
        assertThat(Base64.getDecoder().decode(one.split("\\$")[2])).hasSize(16);
        assertThat(Base64.getDecoder().decode(one.split("\\$")[3])).hasSize(32);
    }

    @Test
    void agree_with_the_published_vector_of_the_method() {
        // RFC 7914, section 11: P "passwd", S "salt", c 1, the first 32 bytes
        var salt = Base64.getEncoder().encodeToString("salt".getBytes(StandardCharsets.US_ASCII));
        var hash = Base64.getEncoder()
                .encodeToString(
                        HexFormat.of().parseHex("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"));

        assertThat(passwords.matches("passwd".toCharArray(), "pbkdf2-sha256$1$" + salt + "$" + hash))
                .isTrue();
    }

    @Test
    void kept_by_an_unknown_method_open_for_nobody() {
        assertThat(passwords.matches(PASSWORD, "plain$1$x$y")).isFalse();
        assertThat(passwords.matches(PASSWORD, "")).isFalse();
    }
}
