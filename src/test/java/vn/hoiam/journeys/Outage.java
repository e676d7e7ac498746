package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.hoiam.texts.Texts;

/** The database gives no answer for a while: citizens wait or are told to come again, and nothing is lost. */
abstract class Outage {

    private static final int CITIZENS = 6;
    /** More than there are connections to the database. */
    private static final int MORE_THAN_CONNECTIONS = 30;

    private final LivePortal portal = GuardedPortal.get();
    private final Wire stranger = Wire.to(portal).from("127.9.9.9");

    @Test
    void answers_all_who_wait_when_a_paused_database_goes_on() throws Exception {
        var senders = Senders.start(portal, CITIZENS);
        senders.awaitReceipts(20);
        var database = portal.database();

        LivePortal.signal("STOP", database);
        senders.awaitSilence(this::beAnswered);
        LivePortal.signal("CONT", database);

        senders.awaitReceipts(20);
        senders.stop();
        assertThat(senders.failed()).isZero();
        senders.check(portal, "paused");
    }

    @Test
    void tells_those_who_find_no_connection_to_come_again_and_keeps_what_they_wrote() throws Exception {
        var form = WireForm.of(stranger.get("/petitions/submit"), "petition")
                .with("petition:kind", "kind-feedback:feedback")
                .with("text", "Cống ở ngõ 12 tắc từ hôm bão, nước thải tràn vào nhà.")
                .with("sector", "MOI_TRUONG")
                .with("unit", "phường Phố Hiến")
                .with("send", "send");
        var senders = Senders.start(portal, MORE_THAN_CONNECTIONS);
        senders.awaitReceipts(MORE_THAN_CONNECTIONS);
        try (var closing = PortalRecords.connect(portal)) {
            closing.setAutoCommit(false);
            closing.createStatement().execute("lock table submission in access exclusive mode");
            senders.awaitSilence(this::beAnswered);

            var list = later(() -> stranger.get(Api.PETITIONS + "?q=" + UUID.randomUUID()));
            var page = later(() -> stranger.get("/petitions/published?q=" + UUID.randomUUID()));
            var answer = later(() -> form.post(stranger));

            assertThat(list.join().body()).contains("tag:hoiam.vn,2026:busy");
            assertThat(answer.join().body())
                    .contains(Texts.of(Texts.VIETNAMESE, "site.outage"))
                    .contains("Cống ở ngõ 12 tắc từ hôm bão, nước thải tràn vào nhà.")
                    .contains("phường Phố Hiến");
            for (var told : List.of(list, page, answer)) {
                assertThat(told.join().status()).isEqualTo(503);
                assertThat(told.join().header("Retry-After")).isPresent();
            }
            assertThat(WireForm.of(answer.join(), "petition").fields().get("key"))
                    .isEqualTo(form.fields().get("key"));
            closing.rollback();
        }

        senders.awaitReceipts(MORE_THAN_CONNECTIONS);
        senders.stop();
        senders.check(portal, "no connection free");
        assertThat(form.post(stranger).body()).contains("HA-");
    }

    private static CompletableFuture<WireAnswer> later(Supplier<WireAnswer> call) {
        return CompletableFuture.supplyAsync(call, asking -> new Thread(asking).start());
    }

    /** By what needs no database: whoever could be answered in that time has been. */
    private void beAnswered() {
        assertThat(stranger.get("/api/v1/openapi.json").status()).isEqualTo(200);
    }
}
