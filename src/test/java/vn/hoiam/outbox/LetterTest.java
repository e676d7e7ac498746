package vn.hoiam.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.outbox.OutboxSamples.aLetter;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a letter goes on being tried. */
class LetterTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-23T02:00:00Z");

    private final Letter letter = new Letter(aLetter("huong@example.vn"), WRITTEN);

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT6H", "6, PT6H", "9, PT6H"})
    void pauses_longer_after_each_failure_but_never_longer_than_six_hours(int failures, Duration pause) {
        var now = WRITTEN;
        for (int failure = 1; failure < failures; failure++) {
            fail(now);
        }

        fail(now);

        assertThat(letter.nextAttemptAt()).isEqualTo(now.plus(pause));
        assertThat(letter.isWaitingForSomebody()).isFalse();
    }

    @Test
    void waits_for_a_person_when_it_has_failed_for_three_days() {
        var now = WRITTEN;
        while (!letter.isWaitingForSomebody()) {
            fail(now);
            now = letter.nextAttemptAt();
        }

        assertThat(letter.givenUpAt()).isBetween(WRITTEN.plus(Duration.ofDays(3)), WRITTEN.plus(Duration.ofHours(78)));
        assertThat(letter.attempts()).isEqualTo(17);
        assertThat(letter.lastFault()).isEqualTo("CONNECTION");
        assertThat(letter.sentAt()).isNull();
    }

    @Test
    void is_tried_some_times_though_it_lay_for_weeks_without_a_mail_server() {
        var late = WRITTEN.plus(Duration.ofDays(20));

        fail(late);
        assertThat(letter.isWaitingForSomebody()).isFalse();

        for (int failure = 2; failure <= 5; failure++) {
            fail(late);
        }
        assertThat(letter.isWaitingForSomebody()).isTrue();
    }

    @Test
    void waits_at_once_when_there_is_nobody_at_its_address() {
        letter.takeAlong(WRITTEN);
        letter.refused("550", WRITTEN);

        assertThat(letter.isWaitingForSomebody()).isTrue();
        assertThat(letter.lastFault()).isEqualTo("550");
    }

    @Test
    void forgets_what_went_wrong_once_it_was_sent() {
        fail(WRITTEN);
        letter.takeAlong(WRITTEN);
        letter.accepted(WRITTEN);

        assertThat(letter.sentAt()).isEqualTo(WRITTEN);
        assertThat(letter.lastFault()).isNull();
    }

    @Test
    void is_tried_for_another_three_days_once_a_person_wants_it() {
        letter.takeAlong(WRITTEN);
        letter.refused("550", WRITTEN);
        var later = WRITTEN.plus(Duration.ofDays(9));

        letter.tryAgain(later);

        assertThat(letter.isWaitingForSomebody()).isFalse();
        assertThat(letter.isNobodyThere()).isFalse();
        assertThat(letter.nextAttemptAt()).isEqualTo(later);
        var now = later;
        while (!letter.isWaitingForSomebody()) {
            fail(now);
            now = letter.nextAttemptAt();
        }
        assertThat(letter.givenUpAt()).isBetween(later.plus(Duration.ofDays(3)), later.plus(Duration.ofHours(78)));
    }

    @Test
    void waits_no_more_once_its_reader_was_told_in_another_way() {
        letter.takeAlong(WRITTEN);
        letter.refused("550", WRITTEN);

        letter.settle("Đã gọi điện", 7L, WRITTEN.plus(Duration.ofDays(1)));

        assertThat(letter.isWaitingForSomebody()).isFalse();
        assertThat(letter.givenUpAt()).isEqualTo(WRITTEN);
        assertThat(letter.settledHow()).isEqualTo("Đã gọi điện");
    }

    private void fail(Instant now) {
        letter.takeAlong(now);
        letter.failed("CONNECTION", now);
    }
}
