package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Somebody who lives in the province, before the public pages. */
record Citizen(Visit visit) {

    void open(String path) {
        visit.open(path);
    }

    /** Fills in the form of a petition without sending it. */
    void write(Story story) {
        visit.open("/petitions/submit");
        visit.see("submit");
        var page = page();
        page.locator("#kind-feedback").check();
        page.locator("#subject").fill(story.subject());
        page.locator("#text").fill(story.text());
        page.locator("#sector").selectOption("DIEN_NUOC");
        page.locator("#unit").fill(story.commune());
        page.locator("#address").fill("Thôn Đông, ngõ 12");
    }

    Ticket submit(Story story) {
        write(story);
        page().locator("#name").fill("Nguyễn Thị Hòa");
        page().locator("#phone").fill("0912 345 678");
        page().locator("#send").click();
        return receipt();
    }

    /** The receipt on the screen, copied by hand; where others have sent about the same, the citizen still sends their own first. */
    Ticket receipt() {
        var own = page().locator("#send-own");
        page().locator("#receipt-code").or(own).waitFor();
        if (own.isVisible()) {
            own.click();
        }
        assertThat(page().locator("#receipt-code")).hasText(Pattern.compile("(\\s*\\d{4}){5}\\s*"));
        var code = page().locator("#receipt-code").textContent().replaceAll("\\D", "");
        var number = page().locator("#petition-number").textContent().strip();
        return new Ticket(number, code);
    }

    void follow(Ticket ticket) {
        visit.open("/petitions/follow");
        page().locator("#code").fill(ticket.code());
        page().locator("#look").click();
        assertThat(page().locator("main")).containsText(ticket.number());
    }

    Page page() {
        return visit.page();
    }
}
