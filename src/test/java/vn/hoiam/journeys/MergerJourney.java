package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.calendar.Now;

/** An administrator enters a merger to come, another reads it and takes it back. */
class MergerJourney {

    static final String MERGER = "/desk/administration/merger";

    private static final String NAME = "Châu Ninh Mới";
    private static final LocalDate DAY = LocalDate.now(Now.VIETNAM).plusDays(40);

    @RegisterExtension
    final Browser browser = new Browser();

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void is_previewed_entered_seen_and_taken_back() {
        var admin = Desk.at(MERGER, "quantri", browser.visit(Window.DESKTOP, "vi", true));
        var page = admin.page();
        page.locator("#look").click();
        for (var field :
                new String[] {"day", "basisVi", "basisEn", "ending1", "code1", "type1", "nameVi1", "nameEn1"}) {
            assertThat(page.locator("#" + field + "-error")).isVisible();
        }
        admin.visit().see("a merger entered wrongly");

        page.locator("#day").fill(DAY.toString());
        page.locator("#basisVi").fill("Nghị quyết 12/NQ-UBTVQH16");
        page.locator("#basisEn").fill("Resolution 12/NQ-UBTVQH16");
        page.locator("#ending1").fill("Tân Lập");
        page.locator("#ending2").fill("xã Châu Ninh");
        page.locator("#add-existing").click();
        page.locator("#existing2").fill("Khoái Châu");
        page.locator("#code1").fill("12247");
        page.locator("#type1").selectOption("XA");
        page.locator("#nameVi1").fill("Châu Ninh Mới");
        page.locator("#nameEn1").fill("Chau Ninh Moi");
        page.locator("#goes1-1").check();
        page.locator("#goes2-1").check();
        page.locator("#goes2-2").check();
        page.locator("#look").click();
        assertThat(page.locator("#meant1-error")).isVisible();
        admin.visit().see("a merger of a name with several meanings");
        page.locator("#meant1").selectOption(new SelectOption().setIndex(1));
        page.locator("#look").click();
        assertThat(page.locator("#ends")).containsText("xã Yên Mỹ");
        assertThat(page.locator("#ends")).containsText(admin.visit().says("units.merger.divided"));
        admin.visit().see("what a merger would do");

        page.locator("#back").click();
        assertThat(page.locator("#nameEn1")).hasValue("Chau Ninh Moi");
        assertThat(page.locator("#goes2-2")).isChecked();
        page.locator("#look").click();
        page.locator("#confirm").click();
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#planned")).containsText("xã Châu Ninh Mới");
        admin.visit().see("a merger to come");

        var other = Desk.at(
                "/desk/administration/units?state=CHANGING", "quantri", browser.visit(Window.PHONE, "en", true));
        assertThat(other.page().locator("#units tbody tr")).hasCount(3);
        other.page().locator("#units a[href*='from=" + DAY + "']").click();
        assertThat(other.page().locator("#changing")).isVisible();
        other.visit().see("a unit to come");
        other.page().locator("#changing a").click();
        other.visit().see("mergers to come");
        other.page().locator("#planned a").click();
        other.visit().see("a merger to be taken back");
        other.page().locator("#act-drop").click();
        assertThat(other.page().locator("#done")).isVisible();
        assertThat(other.page().locator("#none-planned")).isVisible();

        admin.visit().open("/desk/administration/unit?code=12247&from=2025-07-01");
        assertThat(page.locator("#changing")).hasCount(0);
        assertThat(page.locator(".timeline li")).hasCount(2);
    }

    @Test
    void is_shown_anew_when_something_it_says_has_changed() {
        var admin = Sessions.of(wire, "quantri");
        var preview = filled(admin, "12073", "12995", NAME).post(admin);
        var overtaking = filled(admin, "12205", "12996", NAME).post(admin);
        assertThat(WireForm.of(overtaking, "act")
                        .with("confirm", "confirm")
                        .post(admin)
                        .status())
                .isIn(302, 303);

        var anew = WireForm.of(preview, "act").with("confirm", "confirm").post(admin);
        assertThat(anew.body()).contains("id=\"error-summary\"", "id=\"namesakes\"", "12996");
        assertThat(WireForm.of(anew, "act")
                        .with("confirm", "confirm")
                        .post(admin)
                        .status())
                .isIn(302, 303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.11953", "dieuphoi"})
    void is_not_there_for_whoever_is_no_administrator(String username) {
        var official = Sessions.of(wire, username);

        assertThat(official.get(MERGER).status()).isEqualTo(404);
        assertThat(official.get(MERGER + "?uid=1").status()).isEqualTo(404);
    }

    /** Other journeys find the units as they were, whatever happened here. */
    @AfterEach
    void takeBack() {
        var admin = Sessions.of(wire, "quantri");
        for (var list = admin.get(MERGER); list.body().contains(NAME); list = admin.get(MERGER)) {
            var drop = WireForm.of(admin.get(planned(list, NAME)), "drop").with("act-drop", "drop");
            assertThat(drop.post(admin).status()).isIn(302, 303);
            assertThat(drop.post(admin).body()).contains("id=\"error-summary\"");
        }
    }

    /** A commune that goes over to a new one as a whole, typed and not yet sent. */
    static WireForm filled(Wire admin, String ending, String code, String name) {
        return WireForm.of(admin.get(MERGER), "merger")
                .with("day", DAY.toString())
                .with("basisVi", "Nghị quyết 13/NQ-UBTVQH16")
                .with("basisEn", "Resolution 13/NQ-UBTVQH16")
                .with("ending1", ending)
                .with("code1", code)
                .with("type1", "XA")
                .with("nameVi1", name)
                .with("nameEn1", name)
                .with("look", "look");
    }

    /** Where a merger is read and taken back whose new unit bears this name. */
    static String planned(WireAnswer list, String name) {
        var address = Pattern.compile(
                        Pattern.quote(name) + "(?:(?!</tr>).)*?href=\"([^\"]*\\?uid=[^\"]*)\"", Pattern.DOTALL)
                .matcher(list.body());
        assertThat(address.find()).as(list.body()).isTrue();
        return address.group(1);
    }
}
