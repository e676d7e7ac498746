package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody comes to the portal for the first time. */
class FrontPageJourney {

    private static final int MOST_BYTES = 150_000;

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource
    void reads_the_front_page_in_both_languages(Window window) {
        var reader = browser.visit(window, "vi", true);
        reader.open("/");
        reader.see("front page");

        var foreigner = browser.visit(window, "en", true);
        foreigner.open("/");
        foreigner.see("front page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void is_told_in_their_language_that_there_is_no_such_page(String language) {
        var lost = browser.phone(language);

        assertThat(lost.open("/no-such-page").status()).isEqualTo(404);
        lost.see("not found");
    }

    @Test
    void changes_the_language_and_stays_on_the_page() {
        var reader = browser.desktop("vi");
        reader.open("/");

        reader.page().locator(".lang a[hreflang=en]").click();

        assertThat(reader.page().url()).endsWith("/en/");
    }

    @Test
    void downloads_less_than_150_kilobytes_on_the_first_visit() {
        var newcomer = browser.phone("vi");
        var loaded = new ArrayList<Double>();
        var chromium = newcomer.context().newCDPSession(newcomer.page());
        chromium.on(
                "Network.loadingFinished",
                (JsonObject file) -> loaded.add(file.get("encodedDataLength").getAsDouble()));
        chromium.send("Network.enable");

        newcomer.open("/");
        newcomer.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

        assertThat(loaded).hasSizeGreaterThan(3);
        assertThat(loaded.stream().mapToDouble(Double::doubleValue).sum()).isLessThan(MOST_BYTES);
    }
}
