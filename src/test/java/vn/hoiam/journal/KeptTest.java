package vn.hoiam.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final Instant NINE = Instant.parse("2026-11-26T02:00:00Z");

    private final FactCount facts = new FactCount();
    private final Kept<String, Integer> kept = new Kept<>(10);
    private final AtomicInteger worked = new AtomicInteger();

    @BeforeEach
    void begin() {
        at(NINE);
    }

    @Test
    void is_worked_out_once_while_nothing_happens() {
        assertThat(ask("Phố Hiến")).isEqualTo(1);
        assertThat(ask("Phố Hiến")).isEqualTo(1);
        assertThat(ask("Ân Thi")).isEqualTo(2);
    }

    @Test
    void is_worked_out_anew_when_something_has_happened() {
        ask("Phố Hiến");
        facts.hear(null);

        assertThat(ask("Phố Hiến")).isEqualTo(2);
        assertThat(ask("Phố Hiến")).isEqualTo(2);
    }

    @Test
    void is_worked_out_anew_after_ten_seconds_since_another_node_may_know_better() {
        ask("Phố Hiến");

        at(NINE.plus(Kept.LONGEST).minusMillis(1));
        assertThat(ask("Phố Hiến")).isEqualTo(1);
        at(NINE.plus(Kept.LONGEST));
        assertThat(ask("Phố Hiến")).isEqualTo(2);
    }

    @Test
    void does_not_outlast_what_happened_while_it_was_worked_out() {
        kept.get("Phố Hiến", facts, () -> {
            facts.hear(null);
            return worked.incrementAndGet();
        });

        assertThat(ask("Phố Hiến")).isEqualTo(2);
    }

    @Test
    void does_not_hold_when_it_was_begun_before_something_happened() {
        var begun = facts.now();
        facts.hear(null);
        kept.put("Phố Hiến", 7, begun);

        assertThat(kept.find("Phố Hiến", facts.now())).isEmpty();
    }

    @Test
    void is_worked_out_by_one_while_others_wait() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> kept.get("Phố Hiến", facts, () -> {
                begun.countDown();
                await(go);
                return worked.incrementAndGet();
            }));
            begun.await();
            var second = threads.submit(() -> ask("Phố Hiến"));
            go.countDown();

            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private int ask(String key) {
        return kept.get(key, facts, worked::incrementAndGet);
    }

    private void at(Instant moment) {
        facts.clock = Clock.fixed(moment, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
