package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.files.FileSamples;

/** What everybody reads of a petition passes through the hands of an officer, and can be taken back. */
class ReleaseJourney {

    private static final String WRITTEN =
            "Ông Trần Văn Tám ở số nhà 12 để cột đèn hỏng mấy tuần nay, xin gọi 0912 345 678.";
    private static final String MASKED =
            "Ông [họ tên] ở [số nhà] để cột đèn hỏng mấy tuần nay, xin gọi [số điện thoại].";
    private static final String REPLY = "Kính gửi bà Nguyễn Thị Hòa, đèn sẽ sáng lại trước thứ Sáu.";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void lets_everybody_read_a_wording_without_persons_until_it_is_taken_back(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, false));
        citizen.write(Story.streetLight("phường Phố Hiến"));
        citizen.page().locator("#text").fill(WRITTEN);
        citizen.page().locator("#name").fill("Nguyễn Thị Hòa");
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();
        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.visit(window, language, true));
        clerk.receive();
        clerk.propose(REPLY);
        var leader = Desk.at(Desk.handle(ticket), "lanhdao.11953", browser.visit(window, language, true));
        leader.sign();
        assertThat(everybodyReads(citizen, ticket)).not().containsText("[họ tên]");

        clerk.visit().open(Desk.INBOX + "?tab=TO_RELEASE");
        clerk.page().locator("#petitions a[href*='" + ticket.number() + "']").click();
        clerk.page().locator("#to-release").click();
        assertThat(clerk.page().locator("#original")).isVisible();
        assertThat(clerk.page().locator("mark"))
                .hasText(new String[] {"Trần Văn Tám", "số nhà 12", "0912 345 678", "Nguyễn Thị Hòa"});
        assertThat(clerk.page().locator("#publicText")).hasValue(MASKED);
        assertThat(clerk.page().locator("#persons")).hasCount(0);
        clerk.visit().see("a petition to release");

        clerk.page().locator("#publicText").fill(WRITTEN);
        clerk.press("release");
        assertThat(clerk.page().locator("#publicText-error")).containsText("3");
        assertThat(clerk.page().locator("#persons-left mark"))
                .hasText(new String[] {"Trần Văn Tám", "số nhà 12", "0912 345 678"});
        assertThat(clerk.page().locator("#persons")).isVisible();
        clerk.visit().see("a wording that names persons");
        clerk.page().locator("#publicText").fill(MASKED);
        clerk.act("release", "RELEASED");

        assertThat(everybodyReads(citizen, ticket)).containsText(MASKED);
        assertThat(citizen.page().locator("main")).containsText("Kính gửi bà [họ tên], đèn sẽ sáng lại trước thứ Sáu.");
        assertThat(citizen.page().locator("main")).not().containsText("Hòa");
        citizen.visit().see("public page of a released petition");

        clerk.page().locator("#to-release").click();
        clerk.press("withhold");
        assertThat(clerk.page().locator("#withholding-error")).isVisible();
        clerk.page().locator("#withholding").selectOption("MISTAKE");
        clerk.visit().see("a release to take back");
        clerk.act("withhold", "WITHHELD");

        assertThat(everybodyReads(citizen, ticket)).not().containsText("[họ tên]");
        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("petitions.withholding.MISTAKE"));
        assertThat(citizen.page().locator("main")).containsText(WRITTEN);
        citizen.visit().see("followed, taken back");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, en", "DESKTOP, vi"})
    void shows_everybody_a_photo_in_which_the_officer_has_painted_over_what_tells_of_persons(
            Window window, String language) throws IOException {
        var citizen = new Citizen(browser.visit(window, language, false));
        citizen.write(Story.streetLight("phường Phố Hiến"));
        citizen.page()
                .locator("#files")
                .setInputFiles(new FilePayload("nhà ông Tám.jpg", "image/jpeg", FileSamples.jpeg(1_200, 900)));
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();

        var clerk = Desk.at(
                "/desk/petitions/release?number=" + ticket.number(),
                "canbo.11953",
                browser.visit(window, language, true));
        var boxes = clerk.page().locator("#photos input[type=text]");
        paint(clerk.page(), 0.2, 0.3, 0.5, 0.6);
        assertThat(boxes).hasValue(Pattern.compile("(\\d+ ?){4}"));
        var painted = boxes.inputValue();
        clerk.page().locator("#photos button").click();
        clerk.page().keyboard().press("ArrowRight");
        clerk.page().keyboard().press("Shift+ArrowDown");
        assertThat(boxes).hasValue(painted + "; 410 400 200 210");
        clerk.page().keyboard().press("Delete");
        assertThat(boxes).hasValue(painted);
        clerk.page().locator("#photos input[type=checkbox]").check();
        clerk.visit().see("a photo to release");
        clerk.act("release", "RELEASED");

        everybodyReads(citizen, ticket);
        var photo = citizen.page().locator(".album img");
        assertThat(photo).hasAttribute("alt", citizen.visit().says("files.photo.number", 1));
        assertThat(citizen.page().locator("main")).not().containsText("Tám");
        citizen.visit().see("public page with a photo");
        var address = citizen.page().locator(".album a").getAttribute("href");
        assertThat(Api.json(Wire.to(LivePortal.shared()).get(Api.PETITIONS + "/" + ticket.number()))
                        .getJsonArray("photos")
                        .getJsonObject(0)
                        .getString("file"))
                .isEqualTo(address);
        var file = citizen.page().request().get(address);
        assertThat(file.headers().get("content-disposition"))
                .contains(ticket.number())
                .doesNotContain("T%C3%A1m");
        var picture = ImageIO.read(new ByteArrayInputStream(file.body()));
        assertThat(new Color(picture.getRGB(420, 405)).getRed()).isLessThan(8);
        assertThat(new Color(picture.getRGB(120, 100)).getRed()).isGreaterThan(200);
    }

    /** Draws a box with the mouse, from and to shares of the picture. */
    private static void paint(Page page, double left, double top, double right, double bottom) {
        var drawing = page.locator("#photos svg");
        drawing.scrollIntoViewIfNeeded();
        var area = drawing.boundingBox();
        page.mouse().move(area.x + area.width * left, area.y + area.height * top);
        page.mouse().down();
        page.mouse().move(area.x + area.width * right, area.y + area.height * bottom);
        page.mouse().up();
    }

    private static Locator everybodyReads(Citizen citizen, Ticket ticket) {
        citizen.open("/petitions/petition?number=" + ticket.number());
        assertThat(citizen.page().locator("main")).containsText(ticket.number());
        return citizen.page().locator("main");
    }
}
