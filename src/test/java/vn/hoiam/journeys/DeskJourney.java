package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officials work on petitions, beside each other and for each other. */
class DeskJourney {

    /** Beyond what any field of the desk takes. */
    private static final int TOO_LONG = 25_000;

    private static final String PHO_HIEN = "phường Phố Hiến";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void forwards_a_petition_and_the_other_commune_deals_with_it() {
        var citizen = new Citizen(browser.phone("vi"));
        var ticket = citizen.submit(Story.streetLight(PHO_HIEN));
        var clerk = Desk.of("canbo.11953", browser.desktop("vi"));
        clerk.find(ticket);
        clerk.unfold("forward");
        clerk.page().locator("#unit").fill("xã Khoái Châu");
        clerk.page().locator("#reason").selectOption("OTHER_PLACE");
        clerk.page().locator("#note").fill("Thôn này thuộc địa bàn xã Khoái Châu.");
        clerk.press("forward");
        if (clerk.page().locator("#chosen").isVisible()) {
            clerk.visit().see("which unit to forward to");
            clerk.page().locator("#chosen").selectOption("12205");
            clerk.press("forward");
        }
        assertThat(clerk.page().locator("#done")).hasText(clerk.visit().says("desk.done.FORWARDED"));

        assertThat(clerk.visit().open(Desk.handle(ticket)).status()).isEqualTo(404);
        var other = Desk.of("canbo.12205", browser.desktop("vi"));
        other.find(ticket);
        other.visit().see("a forwarded case");
        other.receive();
        other.propose("Xã Khoái Châu đã cho sửa đèn.");
        var leader = Desk.of("lanhdao.12205", browser.desktop("vi"));
        leader.find(ticket);
        leader.sign();

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText("Thôn này thuộc địa bàn xã Khoái Châu.");
        assertThat(citizen.page().locator("main")).containsText("Xã Khoái Châu đã cho sửa đèn.");
        citizen.visit().see("followed, forwarded and answered");
    }

    @Test
    void tells_the_second_of_two_editors_and_keeps_what_they_wrote() {
        var ticket = new Citizen(browser.phone("vi")).submit(Story.streetLight(PHO_HIEN));
        var first = Desk.at(Desk.handle(ticket), "canbo.11953", browser.desktop("vi"));
        first.receive();
        var second = Desk.at(Desk.handle(ticket), "canbo.11953", browser.desktop("vi"));
        var written = "Phường đã cử người đến xem và hẹn sửa trong tuần.";
        second.page().locator("#reply").fill(written);

        first.page().locator("#reply").fill("Phường đang kiểm tra.");
        first.act("draft", "DRAFTED");
        second.press("propose");

        assertThat(second.page().locator("#error-summary"))
                .containsText(second.visit().says("petitions.stale"));
        assertThat(second.page().locator("#reply")).hasValue(written);
        second.visit().see("a case somebody else changed");
        second.settle();
        second.act("propose", "PROPOSED");
    }

    @Test
    void finds_nothing_where_somebody_else_is_responsible() {
        var ticket = new Citizen(browser.phone("vi")).submit(Story.streetLight(PHO_HIEN));
        var stranger = Desk.of("canbo.12205", browser.desktop("vi"));

        var known = stranger.visit().open(Desk.handle(ticket));
        assertThat(known.status()).isEqualTo(404);
        stranger.visit().see("not mine");
        var words = stranger.page().locator("main").textContent();
        var unknown = stranger.visit().open("/desk/petitions/handle?number=HA-2026-0000-0000");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(stranger.page().locator("main").textContent()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi", "PHONE, en"})
    void lets_the_inspector_read_without_names_and_without_acts(Window window, String language) {
        var ticket = new Citizen(browser.phone("vi")).submit(Story.streetLight(PHO_HIEN));
        var inspector = Desk.of("thanhtra", browser.visit(window, language, true));

        inspector.find(ticket);

        assertThat(inspector.page().locator("#read-only")).isVisible();
        assertThat(inspector.page().locator("main")).not().containsText("Nguyễn Thị Hòa");
        assertThat(inspector.page().locator("main")).not().containsText("0912");
        assertThat(inspector.page().locator("main button, main input[type=submit]"))
                .hasCount(0);
        inspector.visit().see("a case read by the inspector");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void refuses_empty_words_beside_their_field(Window window, String language) {
        var ticket = new Citizen(browser.phone("vi")).submit(Story.streetLight(PHO_HIEN));
        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.visit(window, language, true));
        clerk.receive();

        for (int i = 0; i < 2; i++) {
            refuses(clerk, "propose", List.of("reply", "answered", "measure", "byWhom", "due", "contact"));
        }
        clerk.unfold("ask");
        refuses(clerk, "ask", List.of("question"));
        clerk.unfold("forward");
        refuses(clerk, "forward", List.of("unit", "reason", "note"));
        clerk.visit().see("a case, faulty");
    }

    @Test
    void refuses_endless_words_beside_their_field_and_keeps_them() {
        var ticket = new Citizen(browser.phone("vi")).submit(Story.streetLight(PHO_HIEN));
        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.phone("vi"));
        clerk.receive();
        for (var field : List.of("reply", "question", "note", "unit")) {
            clerk.unfold("ask");
            clerk.unfold("forward");
            clerk.visit().overfill("#" + field, TOO_LONG);
        }

        refuses(clerk, "propose", List.of("reply"));
        assertThat(clerk.page().locator("#reply").inputValue()).hasSize(TOO_LONG);
        refuses(clerk, "ask", List.of("question"));
        refuses(clerk, "forward", List.of("note"));
        clerk.visit().see("a case, far too long");

        clerk.page().locator("#reply").fill("Đã sửa xong.");
        clerk.settle();
        clerk.press("propose");
        assertThat(clerk.page().locator("#done")).isVisible();
        var leader = Desk.at(Desk.handle(ticket), "lanhdao.11953", browser.phone("vi"));
        refuses(leader, "send-back", List.of("remark"));
        leader.visit().overfill("#remark", TOO_LONG);
        refuses(leader, "send-back", List.of("remark"));
        leader.visit().see("a remark, far too long");
    }

    @Test
    void finds_nothing_by_endless_words_in_the_search() {
        var clerk = Desk.of("canbo.11953", browser.desktop("vi"));
        clerk.page().locator("#q").fill("không có đơn nào như thế này cả 987654321");
        clerk.page().locator("#search").click();
        assertThat(clerk.page().locator("#inbox-empty")).isVisible();
        clerk.visit().see("inbox, nothing found");

        clerk.visit().open(Desk.INBOX);
        for (var tab : List.of("OVERDUE", "DUE_SOON", "WAITING", "TO_SIGN", "CLOSED", "OPEN")) {
            clerk.page().locator("#tab-" + tab).click();
            assertThat(clerk.page().locator("#tab-" + tab)).hasAttribute("aria-current", "page");
            clerk.visit().see(List.of("OVERDUE", "CLOSED").contains(tab) ? "inbox, " + tab : "inbox, another tab");
        }
    }

    private static void refuses(Desk desk, String button, List<String> fields) {
        desk.press(button);
        assertThat(desk.page().locator("#error-summary")).isVisible();
        for (var field : fields) {
            assertThat(desk.page().locator("#" + field + "-error")).isVisible();
        }
        assertThat(desk.page().locator("#done")).hasCount(0);
    }
}
