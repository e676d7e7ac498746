package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.files.FileSamples;

/** Photos and papers go with a petition, and nobody sees them but the citizen and the office that handles it. */
class FilesJourney {

    private static final String PHO_HIEN = "phường Phố Hiến";
    private static final FilePayload LAMP = photo("Cột đèn số 7.jpg", 1_200);
    private static final FilePayload ROAD = photo("Đường tối.jpg", 900);
    private static final FilePayload LETTER = new FilePayload("Đơn tập thể.pdf", "application/pdf", FileSamples.pdf());
    private static final FilePayload DRAWING =
            new FilePayload("map.svg", "image/jpeg", "<svg onload='alert(1)'/>".getBytes());

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    Path folder;

    @Test
    void are_sent_without_script_and_seen_by_the_office_alone() {
        var citizen = new Citizen(browser.visit(Window.PHONE, "vi", false));
        citizen.write(Story.streetLight(PHO_HIEN));
        choose(citizen, LAMP, ROAD, LETTER);

        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();
        assertThat(citizen.page().locator("#receipt-files"))
                .hasText(citizen.visit().says("files.count", 3));
        citizen.visit().see("receipt with files");

        citizen.follow(ticket);
        assertThat(citizen.page().locator(".album img")).hasCount(2);
        assertThat(citizen.page().locator(".album a")).hasCount(3);
        citizen.visit().see("own files");
        var preview = citizen.page().locator(".album img").first().getAttribute("src");
        assertThat(citizen.page().request().get(preview).status()).isEqualTo(200);

        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.desktop("vi"));
        assertThat(clerk.page().locator(".album img").first())
                .hasAttribute("alt", clerk.visit().says("files.photo", 1, LAMP.name));
        assertAllShown(clerk.page().locator(".album img"));
        clerk.visit().see("case with files");
        var photo = clerk.page().locator(".album a").first();
        var download = clerk.page().waitForDownload(photo::click);
        assertThat(download.suggestedFilename()).isEqualTo(LAMP.name);

        var address = photo.getAttribute("href");
        var elsewhere = Desk.of("canbo.12205", browser.desktop("vi"));
        assertThat(clerk.page().navigate(address + "/preview").status()).isEqualTo(200);
        for (var file : List.of(address, address + "/preview")) {
            assertThat(elsewhere.page().navigate(file).status()).isEqualTo(404);
            assertThat(citizen.page().navigate(file).status()).isEqualTo(404);
        }
        citizen.visit().see("no such file");
        citizen.open("/petitions/petition?number=" + ticket.number());
        assertThat(citizen.page().locator(".album")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void are_kept_when_the_form_is_faulty_and_can_be_left_out(String language) {
        for (var runsScripts : List.of(true, false)) {
            var citizen = new Citizen(browser.visit(Window.PHONE, language, runsScripts));
            citizen.write(Story.streetLight("Nowhere at all"));
            choose(citizen, LAMP, DRAWING, LETTER);

            citizen.page().locator("#send").click();

            assertThat(citizen.page().locator("#files-error"))
                    .containsText(citizen.visit().says("files.type", DRAWING.name));
            assertThat(citizen.page().locator("#kept-files .files li")).hasCount(2);
            assertAllShown(citizen.page().locator("#kept-files img"));
            citizen.visit().see("submit, files kept");

            choose(citizen, ROAD);
            citizen.page().locator("#kept-files input[type=checkbox]").first().check();
            citizen.page().locator("#send").click();
            assertThat(citizen.page().locator("#kept-files .files li")).hasCount(3);
            assertThat(citizen.page()
                            .locator("#kept-files input[type=checkbox]")
                            .first())
                    .isChecked();
            assertThat(citizen.page().locator("#files-error")).hasCount(0);

            citizen.page().locator("#unit").fill(PHO_HIEN);
            citizen.page().locator("#send").click();
            var ticket = citizen.receipt();
            assertThat(citizen.page().locator("#receipt-files"))
                    .hasText(citizen.visit().says("files.count", 2));
            citizen.follow(ticket);
            assertThat(citizen.page().locator(".album .name")).hasText(LETTER.name);
            assertThat(citizen.page().locator(".album img"))
                    .hasAttribute("alt", citizen.visit().says("files.photo", 2, ROAD.name));
            citizen.visit().see("own files");
        }
    }

    @Test
    void are_one_petition_when_the_form_that_kept_them_is_sent_twice() {
        var citizen = new Citizen(browser.phone("vi"));
        citizen.write(Story.streetLight("Không có nơi này"));
        choose(citizen, LAMP);
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#unit-error")).isVisible();
        citizen.page().locator("#unit").fill(PHO_HIEN);
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();

        citizen.page().reload();

        assertThat(citizen.receipt()).isEqualTo(ticket);
    }

    @Test
    void that_are_too_large_are_named_and_the_others_kept() throws IOException {
        var citizen = new Citizen(browser.phone("vi"));
        citizen.write(Story.streetLight(PHO_HIEN));
        citizen.page().locator("#files").setInputFiles(new Path[] {file("nhỏ.pdf", 0), file("nặng.jpg", 20_000_000)});

        citizen.page().locator("#send").click();

        assertThat(citizen.page().locator("#files-error")).containsText("nặng.jpg");
        assertThat(citizen.page().locator("#files-error")).containsText("10 MB");
        assertThat(citizen.page().locator("#address")).hasValue("Thôn Đông, ngõ 12");
        citizen.visit().see("submit, a file too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void that_are_too_much_for_one_form_are_answered_by_a_page_of_our_own(String language) throws IOException {
        var citizen = new Citizen(browser.visit(Window.PHONE, language, true));
        citizen.write(Story.streetLight(PHO_HIEN));
        citizen.page().locator("#files").setInputFiles(new Path[] {file("a.jpg", 30_000_000), file("b.jpg", 30_000_000)
        });

        citizen.page().locator("#send").click();

        assertThat(citizen.page().locator("h1")).hasText(citizen.visit().says("site.error.too-large.title"));
        citizen.visit().see("too large");
        citizen.page().goBack();
        assertThat(citizen.page().locator("#address")).hasValue("Thôn Đông, ngõ 12");
    }

    private Path file(String name, long size) throws IOException {
        var path = folder.resolve(name);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(FileSamples.pdf());
            file.setLength(Math.max(size, file.length()));
        }
        return path;
    }

    private static void choose(Citizen citizen, FilePayload... files) {
        citizen.page().locator("#files").setInputFiles(files);
    }

    private static void assertAllShown(Locator pictures) {
        for (var picture : pictures.all()) {
            picture.scrollIntoViewIfNeeded();
            picture.page().waitForCondition(() ->
                    (Boolean) picture.evaluate("image => image.complete && image.naturalWidth > 0"));
        }
    }

    private static FilePayload photo(String name, int width) {
        return new FilePayload(name, "image/jpeg", FileSamples.jpeg(width, 900));
    }
}
