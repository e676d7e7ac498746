package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.files.FileSamples;

/** A citizen writes where there is no network, or where it comes and goes: nothing is lost, and nothing is taken in twice. */
class OfflineJourney {

    private static final String PHO_HIEN = "phường Phố Hiến";
    private static final String KEPT = "#kept-petitions li";
    private static final FilePayload LAMP =
            new FilePayload("Cột đèn số 7.jpg", "image/jpeg", FileSamples.jpeg(800, 600));

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void finds_the_draft_again_with_its_photo_and_may_throw_it_away() {
        var citizen = keeper("vi");
        var story = Story.streetLight(PHO_HIEN);
        citizen.write(story);
        citizen.page().locator("#files").setInputFiles(LAMP);
        assertThat(citizen.page().locator("#draft-saved")).isVisible();

        var other = citizen.visit().context().newPage();
        other.navigate("/petitions/submit");
        assertThat(other.locator("#text")).hasValue("");
        citizen.page().close();
        var second = citizen.visit().context().newPage();
        second.navigate("/petitions/submit");

        assertThat(second.locator("#draft-note")).isVisible();
        assertThat(second.locator("#text")).hasValue(story.text());
        assertThat(second.locator("#unit")).hasValue(PHO_HIEN);
        assertThat((Integer) second.locator("#files").evaluate("field => field.files.length"))
                .isEqualTo(1);

        second.locator("#drop-draft").click();
        assertThat(second.locator("#draft-note")).isHidden();
        assertThat(second.locator("#text")).hasValue("");
    }

    @Test
    void is_sent_by_itself_when_there_is_a_network_again() {
        var citizen = keeper("vi");
        var story = Story.streetLight(PHO_HIEN);
        citizen.visit().context().setOffline(true);
        citizen.write(story);
        assertThat(citizen.page().locator("#writes-offline")).isVisible();
        citizen.page().locator("#files").setInputFiles(LAMP);

        citizen.page().locator("#send").click();
        assertThat(kept(citizen, "waiting")).containsText(story.subject());
        citizen.visit().see("waiting");
        citizen.open("/plans");
        assertThat(citizen.page().locator("#offline-text")).isVisible();
        citizen.visit().see("no network");

        citizen.visit().context().setOffline(false);
        assertThat(kept(citizen, "sent")).containsText(story.subject());
        citizen.visit().see("sent later");
        citizen.page().locator(KEPT + " .to-receipt").click();
        assertThat(citizen.page().locator("#receipt-files"))
                .hasText(citizen.visit().says("files.count", 1));
        var ticket = citizen.receipt();
        citizen.follow(ticket);
        assertThat(citizen.page().locator(".album img")).hasCount(1);
        assertThat(clerk().count(story)).isEqualTo(1);
    }

    @Test
    void leaves_an_official_who_reads_the_public_pages_too_what_they_typed() {
        var citizen = keeper("vi");
        var ticket = citizen.submit(Story.streetLight(PHO_HIEN));
        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", citizen.visit());
        clerk.receive();
        clerk.page().locator("#reply").fill("Đang kiểm tra.");
        clerk.page().locator("#internal").fill("Chờ Điện lực.");

        clerk.act("note", "NOTED");

        assertThat(clerk.page().locator("#reply")).hasValue("Đang kiểm tra.");
    }

    @Test
    void is_sent_again_by_itself_and_taken_in_once_when_the_answer_is_lost_on_the_way() {
        try (var line = Line.to(LivePortal.shared())) {
            var citizen = new Citizen(browser.keeper(line.url(), "en"));
            awaitWorker(citizen);
            var story = Story.streetLight(PHO_HIEN);
            citizen.write(story);
            line.loseNextAnswer();

            citizen.page().locator("#send").click();
            assertThat(kept(citizen, "waiting")).containsText(story.subject());
            assertThat(clerk().count(story)).isEqualTo(1);
            line.mend();

            assertThat(kept(citizen, "sent")).containsText(story.subject());
            citizen.visit().see("sent later");
            assertThat(clerk().count(story)).isEqualTo(1);
        }
    }

    @Test
    void is_opened_again_when_the_office_cannot_take_it_as_it_is() {
        var citizen = keeper("en");
        var story = Story.streetLight("Không có nơi này");
        citizen.visit().context().setOffline(true);
        citizen.write(story);
        citizen.page().locator("#send").click();
        assertThat(kept(citizen, "waiting")).isVisible();

        citizen.visit().context().setOffline(false);
        assertThat(kept(citizen, "refused")).containsText(story.subject());
        citizen.visit().see("to be mended");
        citizen.page().locator(KEPT + " .to-form").click();
        assertThat(citizen.page().locator("#text")).hasValue(story.text());
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#unit-error")).isVisible();
        citizen.page().locator("#unit").fill(PHO_HIEN);
        citizen.page().locator("#send").click();

        citizen.receipt();
        citizen.open("/petitions/waiting");
        assertThat(citizen.page().locator("#kept-none")).isVisible();
        citizen.visit().see("nothing kept");
        assertThat(clerk().count(story)).isEqualTo(1);
    }

    @Test
    void keeps_the_receipt_for_thirty_days_and_no_longer() {
        var citizen = keeper("vi");
        var story = Story.streetLight(PHO_HIEN);
        citizen.visit().context().setOffline(true);
        citizen.write(story);
        citizen.page().locator("#send").click();
        assertThat(kept(citizen, "waiting")).isVisible();
        citizen.visit().context().setOffline(false);
        assertThat(kept(citizen, "sent")).isVisible();

        citizen.page().evaluate("""
                () => outbox.all().then(all => Promise.all(
                  all.map(one => outbox.put({ ...one, at: Date.now() - 31 * 24 * 3600 * 1000 }))))
                """);
        citizen.open("/petitions/waiting");

        assertThat(citizen.page().locator("#kept-none")).isVisible();
        citizen.page()
                .waitForFunction("() => caches.open('receipts').then(all => all.keys()).then(all => all.length === 0)");
    }

    @Test
    void leaves_the_machine_when_its_owner_says_so() {
        var citizen = keeper("vi");
        citizen.visit().context().setOffline(true);
        citizen.write(Story.streetLight(PHO_HIEN));
        citizen.page().locator("#send").click();

        kept(citizen, "waiting").locator(".to-drop").click();
        citizen.page().locator(KEPT + " .no").click();
        assertThat(citizen.page().locator(KEPT)).hasCount(1);
        citizen.page().locator(KEPT + " .to-drop").click();
        citizen.visit().see("to be deleted");
        citizen.page().locator(KEPT + " .yes").click();

        assertThat(citizen.page().locator(KEPT)).hasCount(0);
        assertThat(citizen.page().locator("#kept-none")).isVisible();
    }

    private Citizen keeper(String language) {
        var citizen = new Citizen(browser.keeper(LivePortal.shared().url(), language));
        awaitWorker(citizen);
        return citizen;
    }

    private static void awaitWorker(Citizen citizen) {
        citizen.open("/petitions/submit");
        citizen.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
    }

    private static Locator kept(Citizen citizen, String state) {
        return citizen.page().locator(KEPT + "[data-state=" + state + "]");
    }

    private Desk clerk() {
        return Desk.of("canbo.11953", browser.desktop("vi"));
    }
}
