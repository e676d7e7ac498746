package vn.hoiam.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.texts.Texts;

class ErrorPageTest {

    @ParameterizedTest
    @EnumSource
    void says_what_happened_what_is_safe_and_what_to_do_next(ErrorPage page) {
        for (Locale reader : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
            for (var part : List.of(".title", ".text", ".next")) {
                assertThat(Texts.of(reader, page.textKey() + part)).doesNotStartWith("site.");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND", "405, NOT_FOUND", "400, BAD_REQUEST", "415, BAD_REQUEST", "502, BROKEN", "503, BUSY"})
    void stands_for_every_status(int status, ErrorPage page) {
        assertThat(ErrorPage.of(status)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"/expired, EXPIRED", "/too-many, TOO_MANY", "/page, NOT_FOUND", "-, NOT_FOUND"})
    void is_reached_by_its_word(String path, ErrorPage page) {
        assertThat(ErrorPage.at(path)).isEqualTo(page);
    }
}
