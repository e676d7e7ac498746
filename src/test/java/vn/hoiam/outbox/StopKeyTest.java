package vn.hoiam.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.store.Folders;

/** The word that stops letters. */
class StopKeyTest {

    private static final UUID PETITION = UUID.fromString("7d444840-9dc0-11d1-b245-5ffdce74fad2");

    @RegisterExtension
    final Folders folders = new Folders();

    @Test
    void stops_the_letters_about_its_case() {
        assertThat(new StopKey(StopKey.of(PETITION).word()).subject()).contains(PETITION);
    }

    @Test
    void is_short_enough_for_an_address_and_has_letters_of_addresses_only() {
        assertThat(StopKey.of(PETITION).word()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void nobody_makes_that_of_another_case_of_it() {
        var mine = StopKey.of(PETITION).word();
        var other = StopKey.of(UUID.fromString("7d444841-9dc0-11d1-b245-5ffdce74fad2"))
                .word();

        assertThat(new StopKey(other.substring(0, 22) + mine.substring(22)).subject())
                .isEmpty();
        assertThat(other.substring(22)).isNotEqualTo(mine.substring(22));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "không phải", "AAAA", "!!!!"})
    void what_no_letter_bore_stops_nothing(String word) {
        assertThat(new StopKey(word).subject()).isEmpty();
    }

    @Test
    void never_stands_in_a_log() {
        assertThat(StopKey.of(PETITION)).hasToString("a word that stops letters");
    }
}
