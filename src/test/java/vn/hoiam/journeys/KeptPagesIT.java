package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that everybody may read is drawn once for many, and anew as soon as anything has happened. */
class KeptPagesIT {

    private static final String LIST = "/petitions/published?q=";

    private static Statements statements;

    private final Wire wire = Wire.to(LivePortal.shared());

    @BeforeAll
    static void listen() {
        statements = Statements.of(LivePortal.shared());
    }

    @AfterAll
    static void stopListening() throws Exception {
        statements.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void is_drawn_once_and_asks_nothing_the_second_time(String language) {
        var address = language + LIST + UUID.randomUUID();

        assertThat(asked(wire, address)).isNotEmpty();
        assertThat(asked(wire, address)).isEmpty();
    }

    @Test
    void is_the_same_for_the_second_reader_with_every_rule_for_the_browser() {
        var address = LIST + UUID.randomUUID();
        var first = wire.get(address);
        var second = wire.get(address);

        assertThat(second.body()).isEqualTo(first.body()).contains("</html>");
        for (var header : List.of("Content-Type", "Content-Security-Policy", "Cache-Control", "ETag", "Vary")) {
            assertThat(second.headers(header)).as(header).hasSize(1).isEqualTo(first.headers(header));
        }
    }

    @Test
    void is_not_sent_again_to_who_has_it() {
        var address = LIST + UUID.randomUUID();
        var tag = wire.get(address).header("ETag").orElseThrow();

        var again = wire.with("If-None-Match", tag).get(address);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void is_drawn_anew_when_something_has_happened() {
        var address = LIST + UUID.randomUUID();
        wire.get(address);

        new Api(wire).submit(UUID.randomUUID().toString(), Api.petition("Đèn đường hỏng ở phường Phố Hiến"));

        assertThat(asked(wire, address)).isNotEmpty();
    }

    @Test
    void is_drawn_for_himself_for_who_brings_a_cookie() {
        var known = wire.with("Cookie", "known=1");
        var address = LIST + UUID.randomUUID();
        known.get(address);

        assertThat(asked(known, address)).isNotEmpty();
        assertThat(known.get(address).header("ETag")).isEmpty();
    }

    @Test
    void is_no_form_and_no_refusal() {
        var form = "/petitions/submit";

        assertThat(wire.get(form).body()).isNotEqualTo(wire.get(form).body());
        assertThat(wire.get("/petitions/petition?number=HA-2026-0000-0000").status())
                .isEqualTo(404);
        assertThat(wire.get("/petitions/petition?number=HA-2026-0000-0000").header("ETag"))
                .isEmpty();
    }

    /** What was asked about petitions: the portal looks at other things by the clock. */
    private static List<String> asked(Wire reader, String address) {
        return statements.during(() -> assertThat(reader.get(address).status()).isEqualTo(200)).stream()
                .filter(statement -> statement.contains("public_subject"))
                .toList();
    }
}
