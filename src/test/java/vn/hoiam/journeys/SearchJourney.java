package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.papers.Block;
import vn.hoiam.papers.Foot;
import vn.hoiam.papers.Paper;
import vn.hoiam.papers.Pdf;

/** Somebody looks for what others have raised, and an official for a case. */
class SearchJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void without_scripts_finds_narrows_and_widens_again_and_is_told_what_may_have_been_meant() {
        var reader = browser.visit(Window.PHONE, "vi", false);
        reader.open("/");
        reader.page().locator("#q").fill("đường");
        reader.page().locator("#find").click();
        assertThat(reader.page()).hasURL(Pattern.compile(".*/search\\?q=.*"));
        assertThat(reader.page().locator("#results mark").first())
                .containsText(Pattern.compile("đường", Pattern.CASE_INSENSITIVE));
        reader.see("search");
        var all = reader.page().locator("#found").textContent();

        reader.page().locator("#facet-sector + ul a").first().click();
        assertThat(reader.page().locator("#chips a")).hasCount(1);
        assertThat(reader.page().locator("#q")).hasValue("đường");
        reader.see("search, narrowed");
        reader.page().locator("#chips a").click();
        assertThat(reader.page().locator("#found")).hasText(all);

        reader.page().locator("#q").fill("đườmg hỏng");
        reader.page().locator("#find").click();
        assertThat(reader.page().locator("#nothing")).isVisible();
        reader.see("search, nothing found");
        reader.page().locator("#meant a").click();
        assertThat(reader.page().locator("#results .case").first()).isVisible();
        reader.page().locator("#results .case a").first().click();
        assertThat(reader.page().locator("main h1")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, en", "PHONE, vi"})
    void is_shown_how_words_may_go_on(Window window, String language) {
        var reader = browser.visit(window, language, true);
        reader.open("/search");
        reader.see("search, everything");
        reader.page().locator("#q").pressSequentially("đèn đư");
        assertThat(reader.page().locator("#goes-on option[value='đèn đường']")).hasCount(1);
        reader.page().locator("#q").fill("đèn đường");
        reader.page().keyboard().press("Enter");

        assertThat(reader.page().locator("#results .case").first()).isVisible();
        reader.see("search with results");
        reader.open("/search?q=papi&matter=TASK&from=2020-01-01");
        assertThat(reader.page().locator("#results .case").first()).isVisible();
        reader.see("search for tasks");
        reader.page().locator("#results .case a").first().click();
        assertThat(reader.page()).hasURL(Pattern.compile(".*/plans/plan\\?number=.*#task-\\d+"));
        reader.open("/search?q=%C6%A1%C6%A1%C6%A1");
        reader.see("search, nothing");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi", "PHONE, en"})
    void an_official_goes_from_the_inbox_to_every_case_with_the_same_words(Window window, String language) {
        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.page().locator("#q").fill("duong");
        clerk.page().locator("#search").click();
        clerk.page().locator("#to-search").click();

        assertThat(clerk.page()).hasURL(Pattern.compile(".*/desk/search\\?q=duong"));
        assertThat(clerk.page().locator("#q")).hasValue("duong");
        assertThat(clerk.page().locator("#results mark").first()).isVisible();
        clerk.visit().see("search at the desk");
        clerk.page().locator("#open").selectOption("0");
        clerk.page().locator("#find").click();
        assertThat(clerk.page().locator("#chips a")).hasCount(1);
        clerk.visit().see("search at the desk, narrowed");
        clerk.page().locator("#results .case a").first().click();
        assertThat(clerk.page()).hasURL(Pattern.compile(".*/desk/petitions/handle\\?number=HA-.*"));
        assertThat(clerk.page().locator("main h1")).isVisible();
        clerk.visit().open("/desk/search?q=xyzxyzxyz");
        assertThat(clerk.page().locator("#nothing")).isVisible();
        clerk.visit().see("search at the desk, nothing found");
    }

    @Test
    void a_clerk_finds_a_case_by_a_paper_that_came_with_it() {
        var word = "moc" + Long.toString(System.nanoTime(), 36);
        var paper = Pdf.of(Paper.plain("Biên bản", new Foot("Gửi kèm", ""))
                .with(Block.paragraphs("Họp thôn về trạm bơm " + word + " bị hỏng.")));
        var citizen = new Citizen(browser.phone("vi"));
        citizen.write(Story.streetLight("phường Phố Hiến"));
        citizen.page().locator("#files").setInputFiles(new FilePayload("bien-ban.pdf", "application/pdf", paper));
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();

        var clerk = Desk.at("/desk/search", "canbo.11953", browser.desktop("en"));
        FindingIT.await(() -> {
            clerk.visit().open("/desk/search?q=" + word);
            return clerk.page().locator("#results .case").count() == 1;
        });
        assertThat(clerk.page().locator("#results")).containsText(ticket.number());
        assertThat(clerk.page().locator("#results mark")).hasText(word);
        assertThat(clerk.page().locator("#results")).containsText(clerk.visit().says("search.desk.in-file"));
        clerk.visit().see("a case found by a file");
    }
}
