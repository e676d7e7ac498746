package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.calendar.Now;

/** A coordinator tries a routing rule, enters it and takes it back; a citizen is told why a petition went elsewhere. */
class RoutingJourney {

    static final String RULES = "/desk/routing/rules";
    static final String RULE = "/desk/routing/rule";
    static final LocalDate DAY = LocalDate.now(Now.VIETNAM).plusDays(7);

    @RegisterExtension
    final Browser browser = new Browser();

    private final Wire wire = Wire.to(LivePortal.shared());

    /** The form of a rule for all that is about waste; nobody has sent it yet. */
    static WireForm filled(Wire coordinator, String name) {
        return WireForm.of(coordinator.get(RULE), "entry")
                .with("words", "rác")
                .with("sector", "MOI_TRUONG")
                .with("body", "SO_NN_MT")
                .with("day", DAY.toString())
                .with("nameVi", name)
                .with("nameEn", "A rule on trial")
                .with("basisVi", "phân công của tỉnh")
                .with("basisEn", "the province’s own arrangement")
                .with("certainty", "PRACTICE")
                .with("look", "look");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi", "PHONE, en"})
    void tries_a_rule_before_it_is_entered_and_takes_it_back(Window window, String language) {
        var coordinator = Desk.at(RULES, "dieuphoi", browser.visit(window, language, true));
        var page = coordinator.page();
        assertThat(page.locator("#rules-IN_FORCE")).isVisible();
        coordinator.visit().see("the routing rules");

        page.locator("#to-add").click();
        page.locator("#look").click();
        assertThat(page.locator("#body-error")).isVisible();
        assertThat(page.locator("#day-error")).isVisible();
        coordinator.visit().see("a rule entered wrongly");

        page.locator("#words").fill("rác; bãi rác");
        page.locator("#sector").selectOption("MOI_TRUONG");
        page.locator("#body").selectOption("SO_NN_MT");
        page.locator("#day").fill(DAY.toString());
        page.locator("#nameVi").fill("Rác thử " + language);
        page.locator("#nameEn").fill("Waste on trial " + language);
        page.locator("#basisVi").fill("phân công của tỉnh");
        page.locator("#basisEn").fill("the province’s own arrangement");
        page.locator("#certainty").selectOption("PRACTICE");
        page.locator("#look").click();
        assertThat(page.locator("#trial tbody tr")).not().hasCount(0);
        coordinator.visit().see("a rule on trial");

        page.locator("#back").click();
        assertThat(page.locator("#words")).hasValue("rác; bãi rác");
        page.locator("#look").click();
        page.locator("#confirm").click();
        assertThat(page.locator("#done")).hasText(coordinator.visit().says("coordination.rules.done.ENTERED"));
        assertThat(page.locator("#rules-TO_COME")).containsText(language.equals("vi") ? "Rác thử" : "Waste on trial");

        // Others find the rules as they were.
        page.locator("#rules-TO_COME a")
                .filter(new Locator.FilterOptions().setHasText(language))
                .first()
                .click();
        coordinator.visit().see("a rule to come");
        page.locator("#act-drop").click();
        assertThat(page.locator("#done")).hasText(coordinator.visit().says("coordination.rules.done.DROPPED"));
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi, true", "PHONE, en, false"})
    void asks_whoever_names_no_place_and_sends_it_to_the_province_when_they_do_not_know(
            Window window, String language, boolean runsScripts) {
        var citizen = new Citizen(browser.visit(window, language, runsScripts));
        var page = citizen.page();
        citizen.write(Story.streetLight(""));

        page.locator("#send").click();
        assertThat(page.locator("#unit-question input")).hasCount(1);
        citizen.visit().see("submit, no place");
        page.locator("#address").fill("Tân Tiến");
        page.locator("#send").click();
        assertThat(page.locator("#unit-question input")).hasCount(4);
        citizen.visit().see("submit, an address that may mean several");
        page.locator("#unit-unsure").check();
        page.locator("#send").click();

        citizen.receipt();
        assertThat(page.locator("main")).containsText(language.equals("vi") ? "UBND tỉnh" : "Hưng Yên province");
    }

    @Test
    void tells_the_citizen_whose_matter_it_is() {
        var receipt = new Api(wire)
                .submit(ApiIT.key(), Api.petition("Quốc lộ 39 đầy ổ gà").replace("\"MOI_TRUONG\"", "\"GIAO_THONG\""));

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.body()).contains("\"body\":{\"code\":\"SO_XAY_DUNG\"");
        var number = Api.ticket(receipt).number();
        var desk = Sessions.of(wire, "dieuphoi").get("/desk/petitions/handle?number=" + number);
        assertThat(desk.body()).contains("Sở Xây dựng", "Quốc lộ qua địa bàn tỉnh");
        assertThat(Sessions.of(wire, "canbo.11953")
                        .get("/desk/petitions/handle?number=" + number)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"canbo.11953", "lanhdao.11953", "canbo.33", "lanhdao.33", "thanhtra", "quantri", "congkhai"})
    void is_not_there_for_whoever_does_not_coordinate_the_province(String username) {
        var official = Sessions.of(wire, username);

        assertThat(official.get(RULES).status()).isEqualTo(404);
        assertThat(official.get(RULE).status()).isEqualTo(404);
        assertThat(official.get(RULE + "?code=quoc-lo&from=2025-07-01").status())
                .isEqualTo(404);
        assertThat(official.get("/desk/petitions/inbox").body()).doesNotContain("nav-routing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?code=khong-co&from=2025-07-01", "?code=quoc-lo", "?code=quoc-lo&from=mai", "?code=%00&from=%00"
            })
    void is_not_there_for_a_rule_there_is_none_of(String query) {
        assertThat(Sessions.of(wire, "dieuphoi").get(RULE + query).status()).isEqualTo(404);
    }
}
