package vn.hoiam.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is around the document of a call: key, type, language, page. */
class CallTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none,vi",
                "'',vi",
                "*,vi",
                "vi-VN,vi",
                "en,en",
                "en-GB,en",
                "'fr,en;q=0.5',en",
                "'en;q=0.1,vi',vi",
                "'en;q=nonsense',vi",
                "fr,vi",
                "'\t;;,,',vi",
            })
    void is_answered_in_vietnamese_unless_english_is_preferred(String accepted, String language) {
        assertThat(ReaderLanguage.of(accepted).getLanguage()).isEqualTo(language);
    }

    @Test
    void may_not_choose_its_language_at_any_length() {
        assertThat(ReaderLanguage.of("en,".repeat(10_000)).getLanguage()).isEqualTo("vi");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "application/json,true",
                "Application/JSON; charset=utf-8,true",
                "application/json;,true",
                "application/jsonp,false",
                "text/plain,false",
                "application/x-www-form-urlencoded,false",
                "none,false",
            })
    void brings_json_by_its_name(String contentType, boolean isJson) {
        assertThat(CallBody.isJson(contentType)).isEqualTo(isJson);
    }

    @Test
    void comes_with_one_key() {
        assertThat(PetitionsEndpoint.key(List.of("\"0b1e-4f\"")).value()).isEqualTo("\"0b1e-4f\"");
        for (var sent : List.of(
                List.<String>of(),
                List.of(""),
                List.of("a", "b"),
                List.of("hai khóa"),
                List.of("đơn"),
                List.of("x".repeat(181)))) {
            var refused = catchThrowableOfType(Unacceptable.class, () -> PetitionsEndpoint.key(sent));

            assertThat(refused.kind()).isEqualTo(ProblemKind.BAD_KEY);
            assertThat(refused.words()).containsExactly("Idempotency-Key");
        }
    }

    @Test
    void asks_for_the_first_twenty_unless_it_says_otherwise() {
        assertThat(Paging.of(null, null)).isEqualTo(new Paging(1, 20));
        assertThat(Paging.of("3", "100").first()).isEqualTo(200);
        assertThat(Paging.of("100000", "100").first()).isEqualTo(9_999_900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "01", "1.0", "x", "100001", "99999999999", "1 ", "١"})
    void is_refused_a_page_that_is_no_number_in_range(String page) {
        assertThatThrownBy(() -> Paging.of(page, null)).isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> Paging.of(null, page)).isInstanceOf(Unacceptable.class);
    }

    @Test
    void is_refused_more_than_a_hundred_at_a_time() {
        assertThatThrownBy(() -> Paging.of(null, "101")).isInstanceOf(Unacceptable.class);
    }

    @Test
    void is_shown_the_way_to_the_pages_beside() {
        assertThat(Paging.of("2", "10").links(21, "").build())
                .hasToString("{\"self\":\"/api/v1/petitions?page=2&size=10\","
                        + "\"next\":\"/api/v1/petitions?page=3&size=10\","
                        + "\"prev\":\"/api/v1/petitions?page=1&size=10\"}");
        assertThat(Paging.of("2", "10").links(20, "").build()).doesNotContainKey("next");
        assertThat(Paging.of(null, null).links(0, "").build()).containsOnlyKeys("self");
    }
}
