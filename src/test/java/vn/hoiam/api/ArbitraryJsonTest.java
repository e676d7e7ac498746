package vn.hoiam.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.hoiam.Refusal;
import vn.hoiam.texts.Texts;

/** Whatever is sent, the one who sent it is told what to mend; the portal never breaks over it. */
class ArbitraryJsonTest {

    private static final List<String> NAMES = List.of(
            "kind", "subject", "text", "sector", "unit", "place", "contact", "publish", "address", "lat", "lng", "name",
            "phone", "email", "x");

    @Property(tries = 2_000)
    void any_document_becomes_a_form_or_a_refusal_the_caller_can_read(@ForAll("documents") JsonValue document) {
        assertThat(outcome(document.toString())).isBetween(200, 499);
    }

    @Property(tries = 2_000)
    void any_text_becomes_a_form_or_a_refusal_the_caller_can_read(@ForAll String body) {
        assertThat(outcome(body)).isBetween(400, 499);
    }

    @Property(tries = 1_000)
    void a_petition_with_one_letter_changed_is_read_or_refused(@ForAll("places") int at, @ForAll char letter) {
        var body = new StringBuilder(PETITION);
        body.setCharAt(at, letter);

        assertThat(outcome(body.toString())).isBetween(200, 499);
    }

    private static final String PETITION = """
            {"kind":"feedback","subject":"Rác","text":"Rác đầu cầu","sector":"MOI_TRUONG","unit":"11953",\
            "place":{"address":"Đầu cầu","lat":20.6,"lng":106.05},"contact":{"name":"Hường"},"publish":true}""";

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, PETITION.length() - 1);
    }

    @Provide
    Arbitrary<JsonValue> documents() {
        return Arbitraries.recursive(ArbitraryJsonTest::leaves, ArbitraryJsonTest::within, 0, 3);
    }

    private static Arbitrary<JsonValue> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(Json::createValue),
                Arbitraries.of("feedback", "recommendation", "MOI_TRUONG", "11953", "0912345678", "a@b.vn", "\0")
                        .map(Json::createValue),
                Arbitraries.doubles().map(Json::createValue),
                Arbitraries.of(new BigDecimal("1e400"), new BigDecimal("-1e-400"), BigDecimal.TEN.pow(1_050))
                        .map(Json::createValue),
                Arbitraries.of(JsonValue.NULL, JsonValue.TRUE, JsonValue.FALSE));
    }

    private static Arbitrary<JsonValue> within(Arbitrary<JsonValue> inner) {
        return Arbitraries.oneOf(
                inner,
                inner.list().ofMaxSize(3).map(values -> Json.createArrayBuilder(values)
                        .build()),
                Arbitraries.maps(Arbitraries.of(NAMES), inner).ofMaxSize(10).map(members -> Json.createObjectBuilder(
                                Map.<String, Object>copyOf(members))
                        .build()));
    }

    /** The status of the answer as far as it can be told without a database. */
    private static int outcome(String body) {
        try {
            var problems = PetitionReader.read(body).problems();
            return problems.isEmpty()
                    ? 201
                    : written(new Unacceptable(
                            ProblemKind.INVALID, problems.stream().map(Flaw::of).toList(), problems.size()));
        } catch (Refusal refusal) {
            return written(refusal);
        }
    }

    private static int written(Refusal refusal) {
        for (var reader : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
            var document = ProblemDocument.of(refusal).in(reader);
            assertThat(document.toString()).doesNotContain("api.problem", "api.type", "petitions.", "{0}", "Exception");
        }
        return ProblemDocument.of(refusal).status();
    }
}
