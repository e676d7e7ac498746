package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A citizen keeps petitions together, sees that one has news, and leaves again. */
class MyPetitionsJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi, false", "DESKTOP, en, true"})
    void from_the_first_link_to_the_last_petition(Window window, String language, boolean runsScripts)
            throws Exception {
        var mailbox = Mailbox.of("don.cua.toi." + System.nanoTime() + "@example.vn");
        var visit = browser.visit(window, language, runsScripts);
        var page = visit.page();
        var ticket = new Citizen(visit).submit(Story.streetLight("xã Khoái Châu"));
        page.locator("#to-my-petitions").click();
        visit.see("my petitions, asking");
        visit.overfill("#email");
        page.locator("#send").click();
        assertThat(page.locator("#email-error")).isVisible();
        visit.see("my petitions, faulty address");
        page.locator("#email").fill(mailbox.address());
        page.locator("#send").click();
        assertThat(page.locator("#done-asked")).isVisible();
        visit.see("my petitions, asked");

        page.navigate(link(mailbox, visit));
        assertThat(page.locator("main")).containsText(mailbox.address());
        visit.see("opening my petitions");
        page.locator("#open").click();
        assertThat(page.locator("#address")).hasText(mailbox.address());
        assertThat(page).hasURL(LivePortal.shared().url() + visit.address("/account/my-petitions"));
        visit.see("my petitions, empty");

        page.locator("#code").fill("0000 0000 0000 0000 0000");
        page.locator("#put").click();
        assertThat(page.locator("#code-error")).isVisible();
        visit.see("my petitions, faulty code");
        page.locator("#code").fill(ticket.code());
        page.locator("#put").click();
        var kept = page.locator("#kept-" + ticket.number());
        assertThat(kept).isVisible();
        assertThat(kept.locator(".is-new")).hasCount(0);
        visit.see("my petitions");
        page.locator("#code").fill(ticket.code());
        page.locator("#put").click();
        assertThat(page.locator("#code-error")).containsText(visit.says("folders.there", ticket.number()));

        var clerk = Desk.at(Desk.handle(ticket), "canbo.12205", browser.desktop("vi"));
        clerk.receive();
        visit.open("/account/my-petitions");
        assertThat(kept.locator(".is-new")).isVisible();
        visit.see("my petitions with news");
        page.locator("#open-" + ticket.number()).click();
        assertThat(page.locator("main")).containsText(ticket.number());
        assertThat(page).hasURL(LivePortal.shared().url() + visit.address("/petitions/follow"));
        visit.see("a petition out of my petitions");
        page.locator("#to-my-petitions").click();
        assertThat(kept).isVisible();
        assertThat(kept.locator(".is-new")).hasCount(0);

        page.locator("#remove-" + ticket.number()).click();
        assertThat(page.locator("#none")).isVisible();
        new Citizen(visit).follow(ticket);
        page.locator("#keep").click();
        assertThat(kept).isVisible();

        page.locator("#leaving summary").click();
        visit.see("leaving my petitions");
        page.locator("#leaveNow").click();
        assertThat(page.locator("#done-left")).isVisible();
        visit.see("my petitions left");
        new Citizen(visit).follow(ticket);
        assertThat(page.locator("#keep")).hasCount(0);
    }

    /** The Vietnamese letter is awaited; the English one is read before the postman comes. */
    private static String link(Mailbox mailbox, Visit visit) throws Exception {
        if (visit.language().equals("en")) {
            return visit.address(FolderOwner.lastLinkTo(mailbox.address()));
        }
        var letter =
                (MimeMultipart) mailbox.next(visit.says("folders.letter.title")).getContent();
        return letter.getBodyPart(0).getContent().toString().replaceAll("(?s).*(http\\S+open\\?key=[\\w-]+).*", "$1");
    }
}
