package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A program speaks to the portal over the wire. */
class ApiIT {

    private final Wire wire = Wire.to(LivePortal.shared());
    private final Api api = new Api(wire);

    @Test
    void hands_in_a_petition_and_gets_number_and_code_that_nobody_keeps() {
        var answer = api.submit(key(), Api.petition("Rác ở bờ sông"));

        assertThat(answer.status()).as(answer.everything()).isEqualTo(201);
        assertThat(Api.ticket(answer).number()).matches("HA-2026-\\d{4}-\\d{4}");
        assertThat(Api.ticket(answer).code()).matches("\\d{20}");
        assertThat(answer.headers("Cache-Control")).containsExactly("no-store");
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.header("Location").orElseThrow())
                .endsWith("/api/v1/petitions/" + Api.ticket(answer).number());
    }

    @Test
    void gets_the_same_answer_for_the_same_key_and_body() {
        var key = key();
        var first = api.submit(key, Api.petition("Rác ở chợ"));
        var second = api.submit(key, Api.petition("Rác ở chợ"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void is_refused_another_body_under_the_same_key() {
        var key = key();
        api.submit(key, Api.petition("Rác ở bến xe"));

        var other = api.submit(key, Api.petition("Rác ở bệnh viện"));

        assertThat(other.status()).isEqualTo(422);
        assertProblem(other);
    }

    @Test
    void creates_one_petition_when_it_sends_eight_at_the_same_moment() {
        var key = key();
        var together = new CyclicBarrier(8);
        var program = Executors.newFixedThreadPool(8);
        try {
            var calls = new ArrayList<CompletableFuture<WireAnswer>>();
            for (int i = 0; i < 8; i++) {
                calls.add(CompletableFuture.supplyAsync(
                        () -> {
                            meet(together);
                            return api.submit(key, Api.petition("Rác ở cổng trường"));
                        },
                        program));
            }
            var answers = calls.stream().map(CompletableFuture::join).toList();

            assertThat(answers).allMatch(answer -> answer.status() == 201);
            assertThat(new HashSet<>(answers.stream().map(WireAnswer::body).toList()))
                    .hasSize(1);
        } finally {
            program.shutdown();
        }
    }

    @Test
    void is_told_which_fields_are_missing_or_wrong() {
        var answer = api.submit(key(), "{\"kind\":\"denunciation\",\"contact\":{\"phone\":\"12\"},\"unit\":\"99999\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertProblem(answer);
        assertThat(Api.json(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("pointer"))
                        .toList())
                .contains("/kind", "/text", "/sector", "/contact/phone", "/unit");
    }

    @Test
    void reads_which_sectors_there_are_and_hands_nothing_in_under_another() {
        var sectors =
                Api.json(wire.get("/api/v1/sectors")).getJsonArray("sectors").getValuesAs(JsonObject.class);
        assertThat(sectors)
                .extracting(sector -> sector.getString("code"))
                .hasSize(20)
                .contains("MOI_TRUONG");
        assertThat(sectors.get(2).getString("name")).isEqualTo("Môi trường, rác thải");
        assertThat(sectors.get(2).getString("nameEn")).isEqualTo("Environment, waste");
        assertThat(sectors.get(2).getString("validFrom")).isEqualTo("2025-07-01");

        var answer = api.submit(key(), Api.petition("Rác").replace("MOI_TRUONG", "RAC"));

        assertThat(answer.status()).isEqualTo(422);
        assertProblem(answer);
        assertThat(answer.body()).contains("\"/sector\"");
    }

    @Test
    void is_told_what_is_wrong_with_the_call_itself() {
        var body = Api.petition("Rác");

        for (var answer : List.of(
                wire.post(Api.PETITIONS, "application/json", body),
                api.submit("a key with blanks", body),
                api.submit(key(), "{"),
                api.submit(key(), "[]"),
                wire.with("Idempotency-Key", key()).post(Api.PETITIONS, "text/plain", body),
                wire.with("Idempotency-Key", key())
                        .with("Origin", "https://example.com")
                        .with("Sec-Fetch-Site", "cross-site")
                        .post(Api.PETITIONS, "application/json", body),
                api.submit(key(), Api.petition("ơ".repeat(1_000_000))),
                wire.send("DELETE", Api.PETITIONS, ""),
                wire.get(Api.PETITIONS + "/HA-2026-0000-0000"),
                wire.get(Api.PETITIONS + "/1"),
                wire.get(Api.PETITIONS + "?page=-1"),
                wire.get("/api/v1/no-such-thing"),
                wire.get("/api/"))) {
            assertThat(answer.status()).as(answer.everything()).isBetween(400, 499);
            assertProblem(answer);
        }
    }

    @Test
    void reads_of_an_unreleased_petition_number_unit_and_state_only() {
        var number =
                Api.ticket(api.submit(key(), Api.petition("Rác ở đầu làng"))).number();

        var petition = Api.json(wire.get(Api.PETITIONS + "/" + number));

        assertThat(petition.keySet()).containsExactlyInAnyOrder("number", "unit", "status", "links");
        assertThat(petition.toString()).doesNotContain("đầu làng");
    }

    @Test
    void reads_the_released_petitions_page_by_page_newest_first() {
        var first = Api.json(wire.get(Api.PETITIONS + "?size=5"));
        var second = Api.json(wire.get(Api.PETITIONS + "?size=5&page=2"));

        var petitions = first.getJsonArray("petitions").getValuesAs(JsonObject.class);
        assertThat(petitions).hasSize(5);
        assertThat(petitions.stream().map(row -> row.getString("releasedAt")).toList())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(second.getJsonArray("petitions")).doesNotContainAnyElementsOf(new ArrayList<JsonValue>(petitions));
        for (var petition : petitions) {
            assertThat(Api.json(wire.get(Api.PETITIONS + "/" + petition.getString("number")))
                            .getString("text"))
                    .isEqualTo(petition.getString("text"));
            assertThat(petition.keySet()).doesNotContain("contact", "name", "phone", "email", "address");
        }
    }

    @Test
    void reads_the_104_units_of_today() {
        assertThat(Api.json(wire.get("/api/v1/units")).getJsonArray("units")).hasSize(104);
    }

    @Test
    void reads_its_own_description() {
        var description = Api.json(wire.get("/api/v1/openapi.json"));

        assertThat(description.getString("openapi")).startsWith("3.");
        assertThat(description.getJsonObject("paths").keySet())
                .anyMatch(path -> path.endsWith("/petitions"))
                .anyMatch(path -> path.endsWith("/petitions/{number}"))
                .anyMatch(path -> path.endsWith("/units"));
    }

    private static void assertProblem(WireAnswer answer) {
        assertThat(answer.header("Content-Type").orElse("none"))
                .as(answer.everything())
                .startsWith("application/problem+json");
        var problem = Api.json(answer);
        assertThat(problem.getInt("status")).isEqualTo(answer.status());
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("type")).isNotBlank();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
