package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The disk of the portal’s data is filled to the last byte: a small one in memory, which only root may make. */
class FullDiskDrill {

    @Test
    void a_full_disk_is_answered_by_come_again_and_loses_nothing() throws Exception {
        var data = LivePortal.newFolder();
        FaultDrill.run("mount", "-t", "tmpfs", "-o", "size=900m", "tmpfs", data.toString());
        LivePortal portal = null;
        try {
            portal = LivePortal.start("test", LivePortal.server(), data, Map.of("HOIAM_LIMITS", "off"));
            var senders = Senders.start(portal, FaultDrill.CITIZENS);
            senders.awaitReceipts(100);

            var filler = data.resolve("filler");
            fill(filler);
            senders.awaitFailures(50);
            var wire = Wire.to(portal);
            var answer = WireForm.of(wire.get("/petitions/submit"), "petition")
                    .with("petition:kind", "kind-feedback:feedback")
                    .with("text", "Cống ở ngõ 12 tắc từ hôm bão.")
                    .with("sector", "MOI_TRUONG")
                    .with("unit", "phường Phố Hiến")
                    .with("send", "send")
                    .post(wire);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("Cống ở ngõ 12 tắc từ hôm bão.");
            assertThat(wire.get("/petitions/published").status()).isEqualTo(200);

            Files.delete(filler);
            senders.awaitReceipts(100);
            senders.stop();
            senders.check(portal, "disk full");
            FaultDrill.tell(
                    "disk full: %d receipts, %d times come again".formatted(senders.receipts(), senders.failed()));
        } finally {
            if (portal != null) {
                portal.close();
            }
            FaultDrill.run("umount", data.toString());
        }
    }

    /** To the last byte. */
    private static void fill(Path filler) throws IOException {
        try (var file = Files.newOutputStream(filler)) {
            var bytes = new byte[1024 * 1024];
            while (true) {
                file.write(bytes);
            }
        } catch (IOException full) {
            assertThat(filler).exists();
        }
    }
}
