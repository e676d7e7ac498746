package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.files.FileSamples;

/** Each kind of petition on its own form and by its own law, from the first click to the last. */
class KindsJourney {

    private static final String PHO_HIEN = "phường Phố Hiến";
    private static final FilePayload SIGNED =
            new FilePayload("đơn đã ký.jpg", "image/jpeg", FileSamples.jpeg(640, 900));

    private static final Map<String, String> COMPLAINT = Map.of(
            "against", "Quyết định số 118/QĐ-UBND ngày 02/10/2026 của Chủ tịch UBND phường Phố Hiến",
            "knownOn", "2026-10-05",
            "claim", "Đo lại thửa đất và sửa quyết định.",
            "text", "Phường thu hồi 120 m² đất của gia đình tôi nhưng đo thiếu 15 m².",
            "name", "Nguyễn Văn Thành",
            "homeAddress", "Số 5, đường Bạch Đằng");

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void a_complaint_is_signed_accepted_decided_and_followed_by_a_second(Window window, String language)
            throws IOException {
        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.open("/petitions/file?as=complaint_1");
        citizen.visit().see("the form of a complaint");
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#against-error")).isVisible();
        assertThat(citizen.page().locator("#homeAddress-error")).isVisible();
        citizen.visit().see("a complaint left empty");
        fill(citizen, COMPLAINT);
        citizen.page().locator("#concerned-COMMUNE_LEADERS").check();
        citizen.page().locator("#sector").selectOption("DAT_DAI");
        citizen.page().locator("#unit").fill(PHO_HIEN);
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();
        assertThat(citizen.page().locator("#to-sign")).isVisible();
        citizen.visit().see("the receipt of a complaint");
        var paper = citizen.page()
                .waitForDownload(() -> citizen.page().locator("#paper").click());
        assertThat(new String(Files.readAllBytes(paper.path()), 0, 5)).isEqualTo("%PDF-");

        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.find(ticket);
        clerk.visit().see("a complaint to be signed");
        clerk.page().locator("#to-TAKE_SIGNED").click();
        clerk.press("take");
        assertThat(clerk.page().locator("#day-error")).isVisible();
        clerk.visit().see("a signed paper without its day");
        clerk.page().locator("#day").fill(today());
        clerk.page().locator("#files").setInputFiles(SIGNED);
        clerk.act("take", "STEP");

        var leader = Desk.at(Desk.handle(ticket), "lanhdao.11953", browser.visit(window, language, true));
        step(leader, ticket, "ACCEPT", Map.of("documentNumber", "12/TB-UBND", "documentDay", today()));
        leader.visit().see("an accepted complaint");

        clerk.open(ticket);
        clerk.propose("Giữ nguyên Quyết định số 118; đo lại thửa đất trong tháng 12.");
        leader.open(ticket);
        leader.compare();
        leader.press("send");
        assertThat(leader.page().locator("#documentNumber-error")).isVisible();
        leader.page().locator("#documentNumber").fill("140/QĐ-UBND");
        leader.page().locator("#documentDay").fill(today());
        leader.act("send", "SENT");

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText("140/QĐ-UBND");
        assertThat(citizen.page().locator("main")).containsText("Giữ nguyên Quyết định số 118");
        citizen.visit().see("a decided complaint");

        citizen.page().locator("#appeal").click();
        assertThat(citizen.page().locator("#firstDecision")).hasValue(Pattern.compile(".*140/QĐ-UBND.*"));
        assertThat(citizen.page().locator("#name")).hasValue(COMPLAINT.get("name"));
        assertThat(citizen.page().url()).doesNotContain(ticket.code());
        citizen.visit().see("the form of a second complaint, filled in");
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#claim-error")).isVisible();
        citizen.visit().see("a second complaint left empty");
        fill(citizen, Map.of("claim", "Hủy Quyết định số 140.", "text", "Phường chưa đo lại thửa đất."));
        citizen.page().locator("#send").click();
        var second = citizen.receipt();
        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText(second.number());
        citizen.visit().see("a first complaint that was followed by a second");

        var province = Desk.of("canbo.33", browser.visit(window, language, true));
        province.find(second);
        assertThat(province.page().locator("#earlier")).containsText(ticket.number());
        province.page().locator("#earlier-reply > summary").click();
        assertThat(province.page().locator("#earlier-reply")).containsText("Giữ nguyên Quyết định số 118");
        province.visit().see("a second complaint with the first decision");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi", "PHONE, en"})
    void a_lawful_end_without_a_result_tells_what_to_do_next(Window window, String language) {
        var refused = signed(window, language);
        var leader = Desk.at(
                "/desk/petitions/step?number=" + refused.number() + "&step=REFUSE",
                "lanhdao.11953",
                browser.visit(window, language, true));
        leader.press("take");
        assertThat(leader.page().locator("#ground-error")).isVisible();
        leader.visit().see("a refusal without its ground");
        leader.page().locator("#ground").selectOption("TIME_BARRED");
        fill(
                leader.visit(),
                Map.of(
                        "documentNumber", "13/TB-UBND",
                        "documentDay", today(),
                        "words", "Đã quá 90 ngày. Ông có thể khởi kiện tại Tòa án nhân dân khu vực."));
        leader.act("take", "STEP");
        var guided = complaint(window, language);
        var clerk = Desk.at(Desk.handle(guided), "canbo.11953", browser.visit(window, language, true));
        step(clerk, guided, "GUIDE", Map.of("words", "Gửi Chủ tịch UBND xã Khoái Châu, nơi ra quyết định."));

        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.follow(refused);
        assertThat(citizen.page().locator("main")).containsText("khởi kiện tại Tòa án nhân dân khu vực");
        citizen.visit().see("a refused complaint");
        citizen.follow(guided);
        assertThat(citizen.page().locator("main")).containsText("Gửi Chủ tịch UBND xã Khoái Châu");
        citizen.visit().see("a complaint guided elsewhere");
        var unsigned = complaint(window, language);
        citizen.follow(unsigned);
        assertThat(citizen.page().locator("#to-sign")).isVisible();
        citizen.page().locator("#withdraw > summary").click();
        citizen.page().locator("#sendWithdrawal").click();
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("petitions.follow.withdrawn"));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void information_is_asked_for_and_given_once_its_term_was_told(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.open("/petitions/file?as=information_request");
        citizen.visit().see("the form of a request for information");
        fill(
                citizen,
                Map.of(
                        "information", "Danh sách hộ được hỗ trợ sau bão năm 2025",
                        "purpose", "Giám sát của nhân dân",
                        "text", "Xin bản chụp danh sách đã niêm yết.",
                        "name", "Nguyễn Thị Hòa",
                        "homeAddress", "Số 7, đường Bạch Đằng",
                        "idNumber", "033090001234"));
        citizen.page().locator("#delivery-online").check();
        citizen.page().locator("#sector").selectOption("AN_SINH");
        citizen.page().locator("#unit").fill(PHO_HIEN);
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();

        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.find(ticket);
        clerk.receive();
        step(clerk, ticket, "SET_TERM", Map.of("words", "Phải tổng hợp từ 12 thôn; cung cấp trong 15 ngày làm việc."));
        assertThat(clerk.page().locator("#dates + dl"))
                .containsText(clerk.visit().says("law.step.online_complex"));
        clerk.visit().see("a request with its term");
        clerk.propose("Gửi bà danh sách đã niêm yết ngày 12/10/2025.");
        var leader = Desk.at(Desk.handle(ticket), "lanhdao.11953", browser.visit(window, language, true));
        leader.sign();

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText("Gửi bà danh sách đã niêm yết");
        assertThat(citizen.page().locator("main")).containsText("cung cấp trong 15 ngày làm việc");
    }

    @ParameterizedTest
    @CsvSource({"NARROW, vi", "DESKTOP, en"})
    void feedback_on_a_regulation_reaches_the_province_and_no_commune_without_scripts(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, false));
        citizen.open("/petitions/file?as=regulation_feedback");
        citizen.visit().see("the form of feedback on a regulation");
        fill(
                citizen,
                Map.of(
                        "regulation", "Yêu cầu nộp bản sao hộ khẩu giấy",
                        "text", "Nay đã có dữ liệu dân cư, đề nghị bãi bỏ.",
                        "name", "Trần Văn Bình",
                        "homeAddress", "Thôn 3, xã Khoái Châu",
                        "phone", "0912345678"));
        citizen.page().locator("#sector").selectOption("TTHC");
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();
        assertThat(citizen.page().locator("main")).containsText("Hưng Yên");

        var province = Desk.of("canbo.33", browser.visit(Window.DESKTOP, language, true));
        province.find(ticket);
        province.receive();
        step(province, ticket, "PASS_ON", Map.of("words", "Chuyển Văn phòng Chính phủ theo thẩm quyền."));
        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText("Chuyển Văn phòng Chính phủ");
        var commune = Wire.to(LivePortal.shared());
        assertThat(commune.get("/desk/petitions/handle?number=" + ticket.number())
                        .body())
                .doesNotContain("hộ khẩu");
    }

    @ParameterizedTest
    @CsvSource({"procedure_feedback, PHONE, vi", "question, DESKTOP, en"})
    void what_is_about_a_procedure_is_answered_from_its_form_to_the_stars(String kind, Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.open("/petitions/file?as=" + kind);
        assertThat(citizen.page().locator("#legal-notice")).isVisible();
        citizen.visit().see("the form of " + kind);
        fill(
                citizen,
                Map.of("procedure", "Cấp lại giấy khai sinh", "text", "Giấy hẹn đã quá ba ngày, chưa có kết quả."));
        citizen.page().locator("#unit").fill(PHO_HIEN);
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();

        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.find(ticket);
        clerk.receive();
        clerk.propose("Giấy khai sinh đã có; mời ông đến nhận trong giờ làm việc.");
        var leader = Desk.at(Desk.handle(ticket), "lanhdao.11953", browser.visit(window, language, true));
        leader.sign();

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText("mời ông đến nhận");
        citizen.page().locator("#stars-4").check();
        citizen.page().locator("#solved-YES").check();
        citizen.page().locator("#sendRating").click();
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("petitions.follow.rated"));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void a_recommendation_is_kept_on_file_with_its_reason_from_the_front_page_on(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.open("/");
        citizen.page().locator("main a[href$='/petitions/submit']").first().click();
        citizen.page().locator("#kind-recommendation").check();
        fill(citizen, Map.of("text", "Đề nghị xem lại tất cả.", "unit", PHO_HIEN, "name", "Nguyễn Văn Tám"));
        citizen.page().locator("#sector").selectOption("KHAC");
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();

        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.find(ticket);
        clerk.receive();
        var leader = Desk.at(
                "/desk/petitions/step?number=" + ticket.number() + "&step=FILE",
                "lanhdao.11953",
                browser.visit(window, language, true));
        leader.page().locator("#ground").selectOption(new SelectOption().setIndex(1));
        fill(leader.visit(), Map.of("words", "Nội dung không rõ; ông có thể gửi lại và nói rõ việc gì, ở đâu."));
        leader.act("take", "STEP");

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText("ông có thể gửi lại và nói rõ");
        citizen.visit().see("a recommendation that was kept on file");
    }

    @Test
    void there_is_no_form_of_a_kind_that_has_none() {
        var wire = Wire.to(LivePortal.shared());

        assertThat(wire.get("/petitions/file").status()).isEqualTo(404);
        assertThat(wire.get("/petitions/file?as=denunciation").status()).isEqualTo(404);
        assertThat(wire.get("/papers/case?number=HA-2026-0000-0000").status()).isEqualTo(404);
        assertThat(wire.get("/papers/own").status()).isEqualTo(404);
    }

    private Ticket signed(Window window, String language) {
        var ticket = complaint(window, language);
        var clerk = Desk.at(
                "/desk/petitions/step?number=" + ticket.number() + "&step=TAKE_SIGNED",
                "canbo.11953",
                browser.visit(window, language, true));
        clerk.page().locator("#day").fill(today());
        clerk.page().locator("#files").setInputFiles(SIGNED);
        clerk.act("take", "STEP");
        return ticket;
    }

    private Ticket complaint(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.open("/petitions/file?as=complaint_1");
        fill(citizen, COMPLAINT);
        citizen.page().locator("#concerned-COMMUNE_LEADERS").check();
        citizen.page().locator("#sector").selectOption("DAT_DAI");
        citizen.page().locator("#unit").fill(PHO_HIEN);
        citizen.page().locator("#send").click();
        return citizen.receipt();
    }

    private static void step(Desk desk, Ticket ticket, String step, Map<String, String> fields) {
        desk.visit().open("/desk/petitions/step?number=" + ticket.number() + "&step=" + step);
        fill(desk.visit(), fields);
        desk.act("take", "STEP");
    }

    private static void fill(Citizen citizen, Map<String, String> fields) {
        fill(citizen.visit(), fields);
    }

    private static void fill(Visit visit, Map<String, String> fields) {
        fields.forEach((field, words) -> visit.page().locator("#" + field).fill(words));
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    }
}
