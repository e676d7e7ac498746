package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AesTest {

    private static final byte[] CLEAR = "ông Quách Văn Thử".getBytes(StandardCharsets.UTF_8);

    private final byte[] key = Aes.newKey();

    @Test
    void opens_what_it_sealed() {
        assertThat(Aes.open(key, "content|1", Aes.seal(key, "content|1", CLEAR)))
                .isEqualTo(CLEAR);
    }

    @Test
    void seals_the_same_words_differently_each_time() {
        assertThat(Aes.seal(key, "content|1", CLEAR)).isNotEqualTo(Aes.seal(key, "content|1", CLEAR));
    }

    @Test
    void opens_nothing_with_another_key() {
        var sealed = Aes.seal(key, "content|1", CLEAR);

        assertThatThrownBy(() -> Aes.open(Aes.newKey(), "content|1", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opens_nothing_that_was_moved_to_another_place() {
        var sealed = Aes.seal(key, "content|1", CLEAR);

        assertThatThrownBy(() -> Aes.open(key, "content|2", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opens_nothing_in_which_a_bit_was_changed() {
        var sealed = Aes.seal(key, "content|1", CLEAR);
        for (int place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;

            assertThatThrownBy(() -> Aes.open(key, "content|1", changed))
                    .as("byte " + place)
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
