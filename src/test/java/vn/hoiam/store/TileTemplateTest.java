package vn.hoiam.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example.vn/{z}/{x}/{y}.png, https://tiles.example.vn",
        "https://tiles.example.vn:8443/map/{z}/{x}/{y}?key=a1, https://tiles.example.vn:8443",
        "http://127.0.0.1:8090/{z}/{x}/{y}.png, http://127.0.0.1:8090",
        "http://localhost/{z}/{x}/{y}.png, http://localhost"
    })
    void names_the_one_place_that_a_page_may_ask(String template, String origin) {
        assertThat(TileTemplate.parse(template)).map(TileTemplate::origin).contains(origin);
        assertThat(TileTemplate.parse(template)).map(TileTemplate::url).contains(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tiles",
                "http://tiles.example.vn/{z}/{x}/{y}.png",
                "https://tiles.example.vn/{z}/{x}.png",
                "https://{s}.example.vn/{z}/{x}/{y}.png",
                "https://tiles.example.vn/{s}/{z}/{x}/{y}.png",
                "https://tiles.example.vn/{z}/{x}/{y}.png; script-src *",
                "https://tiles.example.vn https://elsewhere.example/{z}/{x}/{y}.png",
                "https://key@tiles.example.vn/{z}/{x}/{y}.png",
                "javascript:alert({z}{x}{y})",
                "ftp://tiles.example.vn/{z}/{x}/{y}.png"
            })
    void is_nothing_that_would_put_citizens_or_the_policy_at_risk(String template) {
        assertThat(TileTemplate.parse(template)).isEmpty();
    }
}
