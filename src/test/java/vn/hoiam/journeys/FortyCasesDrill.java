package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A clerk takes forty petitions in and lays forty replies before the leader in one sitting: by keys alone, and on a telephone. */
class FortyCasesDrill {

    private static final int CASES = 40;
    private static final int MOST_STEPS = 40;

    @RegisterExtension
    final Browser browser = new Browser();

    private final Set<String> mine = new HashSet<>();
    private String subject;

    @BeforeEach
    void handIn() {
        subject = Story.streetLight("xã Khoái Châu").subject();
        var api = new Api(Wire.to(LivePortal.shared()));
        for (int each = 0; each < CASES; each++) {
            mine.add(Api.ticket(api.submit(ApiIT.key(), petition())).number());
        }
    }

    @Test
    void are_handled_without_a_mouse() {
        var clerk = Desk.of("canbo.12205", browser.desktop("vi"));
        var page = clerk.page();
        page.keyboard().press("Alt+Digit1");
        page.keyboard().type(subject);
        leave(page, "Enter");
        leave(page, "Alt+Digit9");
        for (int each = 0; each < CASES; each++) {
            leave(page, "Alt+Digit1");
            page.keyboard().press("Alt+Digit2");
            page.keyboard().type("Đã thay bóng đèn.");
            settle(page);
            leave(page, "Alt+Digit3");
            assertThat(page.locator("#done")).hasText(clerk.visit().says("desk.done.PROPOSED"));
            mine.remove(number(page));
            leave(page, "Alt+Digit9");
        }
        assertThat(mine).isEmpty();
    }

    @Test
    void are_handled_on_a_telephone() {
        var clerk = Desk.of("canbo.12205", browser.phone("vi"));
        var page = clerk.page();
        page.locator("#q").fill(subject);
        page.locator("#search").click();
        page.locator("#petitions a[href*='/desk/petitions/handle']").first().click();
        for (int each = 0; each < CASES; each++) {
            clerk.receive();
            clerk.propose("Đã thay bóng đèn.");
            mine.remove(number(page));
            page.locator("#to-next").click();
        }
        assertThat(mine).isEmpty();
    }

    /** Goes from field to field and says something on every point; the last is that the reply was compared with the petition. */
    private static void settle(Page page) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            switch ((String) page.evaluate("document.activeElement.id")) {
                case "measure" -> page.keyboard().type("Cử người đến xem và làm ngay.");
                case "byWhom" -> page.keyboard().type("Bộ phận kinh tế");
                case "contact" -> page.keyboard().type("Văn phòng HĐND và UBND");
                // Digits in the order of the field, whatever that is where the browser was made: 12/12/2027.
                case "due" -> page.keyboard().type("12122027");
                case "answered" -> {
                    page.keyboard().press("Space");
                    return;
                }
                default -> {}
            }
        }
        throw new AssertionError("no way leads by keys to the last point");
    }

    /** Presses a key that leads to another page, and waits until that one is there. */
    private static void leave(Page page, String key) {
        page.evaluate("window.isLeft = true");
        page.keyboard().press(key);
        page.waitForFunction("() => !window.isLeft && document.readyState === 'complete'");
    }

    private static String number(Page page) {
        return page.url().replaceAll(".*number=(HA-[-0-9]+).*", "$1");
    }

    private String petition() {
        try (var reader = Json.createReader(new StringReader(Api.petition(subject)))) {
            return Json.createObjectBuilder(reader.readObject())
                    .add("unit", "12205")
                    .add("sector", "DIEN_NUOC")
                    .build()
                    .toString();
        }
    }
}
