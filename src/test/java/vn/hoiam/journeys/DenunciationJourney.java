package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody denounces a clerk of the commune from a telephone; who works on it does not learn who that was. */
class DenunciationJourney {

    private static final String DENOUNCER = "Phùng Thị Mẫu Đơn";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void is_handed_in_signed_accepted_and_verified_without_a_name_which_two_key_holders_open(
            Window window, String language) {
        var citizen = browser.visit(window, language, true);
        var code = handIn(citizen);

        var receiver = Desk.at("/desk/denunciations", "tocao.11953", browser.desktop(language));
        receiver.visit().see("denunciations");
        find(receiver, "denunciations.state.NEED_SIGN");
        receiver.visit().see("a denunciation");
        assertThat(receiver.page().locator("#told-what")).containsText("5 triệu đồng");
        assertThat(receiver.page().locator("main")).not().containsText("Mẫu Đơn");
        var address = path(receiver.page());
        act(receiver, address, "TAKE_SIGNED");
        receiver.page().locator("#do-ACCEPT").click();
        receiver.page().locator("#do-it").click();
        assertThat(receiver.page().locator("#error-summary")).isVisible();
        receiver.visit().see("accepting a denunciation");
        receiver.page().locator("#document").fill("12/QĐ-UBND");
        receiver.page().locator("#do-it").click();
        assertThat(receiver.page().locator("#state")).hasText(receiver.visit().says("denunciations.state.ACCEPTED"));
        receiver.page().locator("#do-ASSIGN").click();
        receiver.page().locator("#verifier").fill("canbo.11953");
        receiver.page().locator("#do-it").click();
        assertThat(receiver.page().locator("#verified-by")).containsText("canbo.11953");

        var verifier = Desk.at(address.replace("/case", "/paper"), "canbo.11953", browser.desktop(language));
        assertThat(verifier.page().locator("#told-what")).containsText("Quách Văn Thử");
        assertThat(verifier.page().locator("main")).not().containsText("Mẫu Đơn");
        verifier.visit().see("paper of a denunciation");

        var identity = address.replace("/case", "/identity");
        var first = Desk.at(identity, "giukhoa1", browser.desktop(language));
        first.page().locator("#reason").fill("Cần xác minh nhân thân");
        first.page().locator("#ask").click();
        var second = Desk.at(identity, "giukhoa2", browser.desktop(language));
        second.visit().see("an identity asked for");
        second.page().locator("#consent").click();
        first.visit().open(identity);
        first.page().locator("#open").click();
        assertThat(first.page().locator("#identity")).containsText(DENOUNCER);
        first.visit().see("an identity that is open");

        citizen.open("/denunciations/follow");
        citizen.page().locator("#code").fill(code);
        citizen.page().locator("#look").click();
        assertThat(citizen.page().locator("#state")).hasText(citizen.says("denunciations.state.VERIFYING"));
        assertThat(citizen.page().locator("main")).not().containsText("Quách Văn Thử");
        citizen.see("a denunciation followed");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void without_a_name_is_information_that_is_kept_on_file_for_a_reason_its_sender_reads(
            Window window, String language) {
        var citizen = browser.visit(window, language, true);
        write(citizen);
        citizen.page().locator("#kind-denunciation_information").check();
        citizen.page().locator("#evidence").fill("Ảnh chụp tin nhắn đòi tiền.");
        citizen.page().locator("#name").fill("");
        citizen.page().locator("#address").fill("");
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#state")).hasText(citizen.says("denunciations.state.NEW"));
        citizen.see("the receipt of information");
        var code = citizen.page().locator("#receipt-code").textContent();

        var receiver = Desk.at("/desk/denunciations", "tocao.11953", browser.desktop(language));
        find(receiver, "denunciations.state.NEW");
        receiver.visit().open(path(receiver.page()) + "&act=FILE");
        receiver.page().locator("#ground").selectOption(new SelectOption().setIndex(1));
        receiver.page().locator("#do-it").click();
        assertThat(receiver.page().locator("#state")).hasText(receiver.visit().says("denunciations.state.FILED"));

        citizen.open("/denunciations/follow");
        citizen.page().locator("#code").fill(code);
        citizen.page().locator("#look").click();
        assertThat(citizen.page().locator("#state")).hasText(citizen.says("denunciations.state.FILED"));
        citizen.see("information kept on file");
    }

    @Test
    void is_concluded_made_public_by_two_and_taken_up_anew_by_the_province() {
        var citizen = browser.phone("vi");
        var code = handIn(citizen);
        var receiver = Desk.at("/desk/denunciations", "tocao.11953", browser.desktop("vi"));
        find(receiver, "denunciations.state.NEED_SIGN");
        var address = path(receiver.page());
        act(receiver, address, "TAKE_SIGNED");
        write(receiver, address, "ACCEPT", Map.of("document", "12/QĐ-UBND"));
        write(receiver, address, "CONCLUDE", Map.of("document", "JK-45/KL-UBND", "words", "Tố cáo không có cơ sở."));

        receiver.page().locator("#to-publication").click();
        receiver.page().locator("#words").fill("Nội dung tố cáo không có cơ sở.");
        receiver.page().locator("#place").fill("Trụ sở phường");
        receiver.page().locator("#days").fill("15");
        receiver.page().locator("#prepare").click();
        assertThat(receiver.page().locator("#own")).isVisible();
        assertThat(receiver.page().locator("#release")).hasCount(0);
        var leader = Desk.at(address.replace("/case", "/publication"), "lanhdao.11953", browser.desktop("en"));
        leader.visit().see("a conclusion to be released");
        leader.page().locator("#release").click();
        assertThat(leader.page().locator("#standing")).isVisible();
        var reader = browser.phone("en");
        reader.open("/denunciations/conclusions");
        reader.see("conclusions in public");
        assertThat(reader.page().locator("#conclusions")).containsText("JK-45/KL-UBND");
        assertThat(reader.page().locator("main")).not().containsText("Mẫu Đơn");

        citizen.open("/denunciations/follow");
        citizen.page().locator("#code").fill(code);
        citizen.page().locator("#look").click();
        citizen.page().locator("#sendAgain").click();
        assertThat(citizen.page().locator("#error-summary")).isVisible();
        citizen.see("denouncing again without a reason");
        citizen.page().locator("#why").fill("Bản ghi âm không được nghe. Tôi là Phùng Thị Mẫu Đơn.");
        citizen.page().locator("#sendAgain").click();
        assertThat(citizen.page().locator("#waits")).isVisible();
        citizen.see("a denunciation sent again");

        var superior = Desk.at(address, "tocao", browser.desktop("vi"));
        assertThat(superior.page().locator("main")).containsText("Bản ghi âm không được nghe.");
        assertThat(superior.page().locator("main")).not().containsText("Mẫu Đơn");
        superior.visit().see("a denunciation before the superior");
        superior.visit().open(address + "&act=TAKE_UP_AGAIN");
        superior.page().locator("#ground").selectOption("LEFT_OUT");
        superior.page().locator("#document").fill("99/QĐ-UBND");
        superior.page().locator("#words").fill("Bản ghi âm chưa được xem xét.");
        superior.page().locator("#do-it").click();
        assertThat(superior.page().locator("#state")).hasText(superior.visit().says("denunciations.state.ACCEPTED"));
        receiver.visit().open(address);
        assertThat(receiver.page().locator("#told-what")).hasCount(0);
    }

    @Test
    void leaves_nothing_of_it_in_the_browser() {
        var citizen = browser.phone("vi");
        write(citizen);

        assertThat(citizen.page()
                        .evaluate("async () => { const kept = window.outbox ? await outbox.all() : [];"
                                + " return localStorage.length + sessionStorage.length + kept.length; }"))
                .isEqualTo(0);
        citizen.page().locator("#quick-exit").click();
        citizen.page().waitForURL(Pattern.compile("^http://[^/]+/$"));
        citizen.page().goBack();
        assertThat(citizen.page()).not().hasURL(Pattern.compile(".*denunciations.*"));
    }

    private static String handIn(Visit citizen) {
        citizen.open("/denunciations/submit");
        citizen.see("the form of a denunciation");
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#error-summary")).isVisible();
        citizen.see("a denunciation with mistakes");
        write(citizen);
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#state")).hasText(citizen.says("denunciations.state.NEED_SIGN"));
        assertThat(citizen.page()).hasTitle(Pattern.compile("(?!.*[Tt]ố cáo).*"));
        citizen.see("the receipt of a denunciation");
        return citizen.page().locator("#receipt-code").textContent();
    }

    private static void write(Visit citizen) {
        citizen.open("/denunciations/submit");
        var page = citizen.page();
        page.locator("#kind-denunciation").check();
        page.locator("#accused").fill("Quách Văn Thử");
        page.locator("#body-COMMUNE_STAFF").check();
        page.locator("#commune").selectOption("11953");
        page.locator("#what").fill("Ông Quách Văn Thử đòi 5 triệu đồng. Tôi là Phùng Thị Mẫu Đơn.");
        page.locator("#when").fill("tháng 10/2026");
        page.locator("#name").fill(DENOUNCER);
        page.locator("#address").fill("Số 12 ngõ 5, phường Phố Hiến");
    }

    /** Opens a case from the list of those that stand somewhere. */
    private static void find(Desk desk, String stateKey) {
        desk.page()
                .locator("#denunciations tr:has(a)")
                .filter(new Locator.FilterOptions().setHasText(desk.visit().says(stateKey)))
                .first()
                .locator("a")
                .click();
    }

    private static void act(Desk desk, String address, String act) {
        desk.visit().open(address + "&act=" + act);
        desk.page().locator("#do-it").click();
        assertThat(desk.page().locator("#done")).isVisible();
    }

    private static void write(Desk desk, String address, String act, Map<String, String> fields) {
        desk.visit().open(address + "&act=" + act);
        fields.forEach((field, words) -> desk.page().locator("#" + field).fill(words));
        desk.page().locator("#do-it").click();
        assertThat(desk.page().locator("#done")).isVisible();
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+(/en(?=/))?", "");
    }
}
