package vn.hoiam.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.outbox.OutboxSamples.aLetter;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.store.Database;

/** What the database makes sure of: what was written stays written, and only its delivery is told. */
class OutgoingLettersIT {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @RegisterExtension
    final Database database = new Database();

    @Test
    void keeps_many_letters_that_are_written_together_each_under_a_name_of_its_own() {
        var written = IntStream.range(0, 1_203)
                .mapToObj(reader -> aLetter("nguoi" + reader + "@example.vn"))
                .toList();

        outbox().add(written);

        var kept = OutboxSamples.all(database.em());
        assertThat(kept)
                .extracting(Letter::to)
                .containsExactlyElementsOf(written.stream().map(NewLetter::to).toList());
        assertThat(kept).extracting(Letter::uid).doesNotHaveDuplicates();
        assertThat(kept).allSatisfy(letter -> {
            assertThat(letter.title()).isEqualTo(written.get(0).title());
            assertThat(letter.writtenAt()).isEqualTo(NOW);
        });
    }

    @Test
    void a_letter_that_was_taken_along_is_nobody_elses_for_a_while() {
        outbox().add(List.of(aLetter("huong@example.vn")));

        assertThat(outbox().takeNext()).isPresent();
        assertThat(outbox().takeNext()).isEmpty();
        assertThat(outbox(NOW.plus(Letter.ON_THE_WAY)).takeNext())
                .hasValueSatisfying(letter -> assertThat(letter.attempts()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update letter set body = 'khác'",
                "update letter set to_address = 'khac@example.vn'",
                "update letter set uid = gen_random_uuid()",
                "update letter set written_at = now()",
                "delete from letter",
                "truncate letter"
            })
    void the_serving_role_can_neither_rewrite_a_letter_nor_drop_it(String sql) {
        assertThatThrownBy(() -> database.em().createNativeQuery(sql).executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"huong@example.vn\r\nBcc: ai@example.vn", "hường@example.vn", "huong", "a b@example.vn"})
    void what_is_no_address_of_mail_is_not_written_to(String to) {
        assertThatThrownBy(() -> outbox().add(List.of(aLetter(to)))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void a_title_is_one_line() {
        var letter = aLetter("huong@example.vn");
        var broken = new NewLetter(letter.subject(), letter.to(), "Hồi Âm\r\nBcc: ai@example.vn", letter.body());

        assertThatThrownBy(() -> outbox().add(List.of(broken))).isInstanceOf(PersistenceException.class);
    }

    private OutgoingLetters outbox() {
        return outbox(NOW);
    }

    private OutgoingLetters outbox(Instant now) {
        return OutboxSamples.outbox(database.em(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
