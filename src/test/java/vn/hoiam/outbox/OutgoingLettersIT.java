package vn.hoiam.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.outbox.OutboxSamples.aLetter;
import static vn.hoiam.outbox.OutboxSamples.news;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.store.Database;
import vn.hoiam.texts.Texts;

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
            assertThat(letter.title()).isEqualTo(written.get(0).sheet().title());
            assertThat(letter.writtenAt()).isEqualTo(NOW);
        });
    }

    @Test
    void a_letter_that_went_while_it_was_on_its_way_is_missed_by_nobody() {
        var link = new NewLetter(UUID.randomUUID(), LetterKind.SIGN_IN, "huong@example.vn", OutboxSamples.aSheet());
        outbox().add(List.of(link));
        var taken = outbox().takeNext().orElseThrow();
        outbox().forgetLinksTo(link.subject());
        database.em().clear();

        outbox().accepted(taken);
        assertThat(outbox().failed(taken, "TIMEOUT").isWaitingForSomebody()).isFalse();
        assertThat(outbox().refused(taken, "550").isWaitingForSomebody()).isFalse();
        assertThat(OutboxSamples.all(database.em())).isEmpty();
    }

    @Test
    void only_letters_with_a_link_can_be_forgotten() {
        var news = news(UUID.randomUUID(), "huong@example.vn");
        outbox().add(List.of(news));

        outbox().forgetLinksTo(news.subject());
        assertThat(outbox().forgetLinksWrittenBefore(NOW.plusSeconds(1))).isZero();

        assertThat(OutboxSamples.all(database.em())).hasSize(1);
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
                "update letter set html = 'khác'",
                "update letter set kind = 'NEWS'",
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
        var broken = new NewLetter(
                UUID.randomUUID(),
                LetterKind.NEWS,
                "huong@example.vn",
                LetterSheet.in(Texts.VIETNAMESE, "Hồi Âm\r\nBcc: ai@example.vn").say("Kính gửi ông/bà,"));

        assertThatThrownBy(() -> outbox().add(List.of(broken))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void news_that_nobody_has_taken_along_yet_is_told_once() {
        var petition = UUID.randomUUID();

        outbox().add(List.of(news(petition, "huong@example.vn")));
        outbox().add(List.of(news(petition, "huong@example.vn"), news(UUID.randomUUID(), "dong@example.vn")));

        assertThat(OutboxSamples.all(database.em()))
                .extracting(Letter::to)
                .containsExactly("huong@example.vn", "dong@example.vn");
    }

    @Test
    void news_after_the_last_was_taken_along_is_told_again() {
        var petition = UUID.randomUUID();
        outbox().add(List.of(news(petition, "huong@example.vn")));
        outbox().takeNext();

        outbox().add(List.of(news(petition, "huong@example.vn")));

        assertThat(OutboxSamples.all(database.em())).hasSize(2);
    }

    @Test
    void who_stopped_news_gets_none_but_is_told_what_has_to_be_told() {
        var petition = UUID.randomUUID();
        var stops = OutboxSamples.stops(database.em(), Clock.fixed(NOW, ZoneOffset.UTC));
        stops.stop(petition);
        stops.stop(petition);
        var moved = new NewLetter(petition, LetterKind.DATES_MOVED, "huong@example.vn", OutboxSamples.aSheet());

        outbox().add(List.of(news(petition, "huong@example.vn"), moved));

        assertThat(OutboxSamples.all(database.em())).extracting(Letter::kind).containsExactly(LetterKind.DATES_MOVED);

        stops.resume(petition);
        outbox().add(List.of(news(petition, "huong@example.vn")));
        assertThat(OutboxSamples.all(database.em())).hasSize(2);
    }

    @Test
    void keeps_what_mail_needs_of_a_letter() {
        outbox().add(List.of(news(UUID.randomUUID(), "huong@example.vn")));

        assertThat(OutboxSamples.all(database.em())).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(LetterKind.NEWS);
            assertThat(letter.language()).isEqualTo("vi");
            assertThat(letter.body()).contains("Kính gửi ông/bà,").doesNotContain("<p");
            assertThat(letter.html()).contains("<html lang=\"vi\">", "Kính gửi ông/bà,</p>");
            assertThat(letter.stopLink()).isEqualTo("https://hoiam.hungyen.example/letters/stop?key=abc");
        });
    }

    private OutgoingLetters outbox() {
        return outbox(NOW);
    }

    private OutgoingLetters outbox(Instant now) {
        return OutboxSamples.outbox(database.em(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
