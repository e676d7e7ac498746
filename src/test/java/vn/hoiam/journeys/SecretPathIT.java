package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a running portal lets out, or leaves lying about, of a denunciation: nothing. */
class SecretPathIT {

    private static final String SUBMIT = "/denunciations/submit";

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void leaves_no_word_of_it_in_any_file_of_the_portal() {
        var markers =
                List.of("MarkerOfContent", "MarkerOfAccused", "MarkerOfName", "MarkerOfAddress", "marker.of.mail");

        var receipt = send("denunciation");
        assertThat(receipt.body()).contains("id=\"receipt-code\"");
        new Api(wire).submit(ApiIT.key(), Api.petition("MarkerThatIsFound"));
        // A form with mistakes takes another way through the server.
        form("denunciation").with("accused", "").post(wire);

        assertThat(filesWith("MarkerThatIsFound")).as("what is kept in clear").isNotEmpty();
        for (var marker : markers) {
            assertThat(filesWith(marker)).as(marker).isEmpty();
        }
    }

    @Test
    void leaves_no_line_of_it_in_the_log() throws IOException {
        var log = LivePortal.shared().data().resolve("log/server.log");
        var before = Files.readAllLines(log).size();

        form("denunciation").with("accused", "").post(wire);
        send("denunciation_information");
        wire.get("/denunciations/receipt");
        wire.get("/desk/denunciations/case?case=1");
        wire.get("/desk/denunciations/publication?case=1");
        wire.get("/denunciations/conclusions?unit=11953");

        assertThat(Files.readAllLines(log).stream().skip(before))
                .noneMatch(line -> line.matches("(?i).*(denunciation|accused|sourceId|tố cáo).*"));
    }

    @ParameterizedTest
    @CsvSource({"denunciation, NEED_SIGN", "denunciation_information, NEW"})
    void says_what_the_law_makes_of_it(String kind, String state) {
        assertThat(send(kind).body()).contains(Wording.sentence("vi", "denunciations.state." + state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SUBMIT,
                "/en" + SUBMIT,
                "/denunciations/follow",
                "/en/denunciations/follow",
                "/denunciations/conclusions",
                "/en/denunciations/conclusions"
            })
    void is_kept_by_no_browser_and_begins_no_session(String path) {
        var page = wire.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void shows_a_receipt_to_nobody_who_has_sent_nothing() {
        assertThat(wire.get("/denunciations/receipt").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.12205", "dieuphoi", "thanhtra", "quantri"})
    void is_not_there_for_officials_whom_it_does_not_concern(String username) {
        var official = Sessions.of(wire, username);

        assertThat(official.get("/desk/denunciations").status()).isEqualTo(404);
        assertThat(official.get(Desk.INBOX).body()).doesNotContain("/desk/denunciations");
        for (var page : List.of("case", "paper", "identity", "publication")) {
            assertThat(official.get("/desk/denunciations/" + page + "?case=6f2c1f3e-0000-4000-8000-000000000000")
                            .status())
                    .isEqualTo(404);
            assertThat(official.get("/desk/denunciations/" + page + "?case=1").status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/petitions/published",
                "/petitions/decisions",
                "/denunciations/conclusions",
                "/petitions/published?q=MarkerOfContent",
                "/indicators/units",
                "/indicators/unit?code=11953",
                "/api/v1/petitions",
                "/api/v1/units/11953",
                "/api/v1/openapi.json"
            })
    void changes_no_public_list(String path) {
        var before = lines(wire.get(path).body());

        send("denunciation");

        assertThat(lines(wire.get(path).body())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.11953, /desk/petitions/inbox",
        "canbo.11953, /desk/denunciations",
        "dieuphoi, /desk/petitions/inbox",
        "thanhtra, /desk/petitions/inbox",
        "thanhtra, /desk/indicators/figures",
        "thanhtra, /desk/indicators/cases?code=11953",
        "thanhtra, /desk/recounts",
        "quantri, /desk/administration",
        "quantri, /desk/administration/accounts",
        "quantri, /desk/administration/account?username=tocao.11953",
        "quantri, /desk/administration/unit?code=11953"
    })
    void changes_no_list_of_officials_whom_it_does_not_concern(String username, String path) {
        var official = Sessions.of(wire, username);
        var before = lines(official.get(path).body());

        send("denunciation");

        var after = lines(official.get(path).body());
        assertThat(after)
                .hasSameSizeAs(before)
                .filteredOn(line -> !before.contains(line))
                .isEmpty();
    }

    /** Without what is drawn anew for every reader. */
    private static List<String> lines(String body) {
        return body.lines()
                .filter(line -> !line.matches(".*(nonce|ViewState|csp\\.init|\\.remove\\(\\)).*"))
                .toList();
    }

    private WireAnswer send(String kind) {
        return form(kind).post(wire);
    }

    private WireForm form(String kind) {
        return WireForm.of(wire.get(SUBMIT), "denunciation")
                .with("denunciation:kind", "kind-" + kind + ":" + kind)
                .with("accused", "MarkerOfAccused")
                .with("denunciation:body", "body-COMMUNE_STAFF:COMMUNE_STAFF")
                .with("commune", "11953")
                .with("what", "MarkerOfContent")
                .with("when", "2026")
                .with("evidence", "MarkerOfContent")
                .with("name", "MarkerOfName")
                .with("address", "MarkerOfAddress")
                .with("email", "marker.of.mail@example.vn")
                .with("send", "send");
    }

    private static List<Path> filesWith(String marker) {
        var wanted = marker.getBytes(StandardCharsets.UTF_8);
        return Stream.of(LivePortal.shared().data(), Path.of("target/server"))
                .flatMap(SecretPathIT::files)
                .filter(file -> contains(file, wanted))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).filter(Files::isReadable).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
