package vn.hoiam.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.junit.jupiter.api.Test;

/** What a form suggests of the words written in it, asked over the wire. */
class SuggestionsIT {

    private static final String RUBBISH = "Rác thải chất đống ven đê xã Hiệp Cường, bốc mùi hôi thối mấy hôm nay";

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void name_the_sector_and_the_words_that_decided() {
        var answer = ask("/petitions/suggestions", RUBBISH);

        assertThat(answer.body())
                .contains("\"field\":\"sector\"", "\"code\":\"MOI_TRUONG\"")
                .contains("Chọn lĩnh vực: Môi trường, rác thải", "Vì có các từ: “")
                .doesNotContain("Hiệp Cường");
    }

    @Test
    void speak_the_language_of_the_page() {
        assertThat(ask("/en/petitions/suggestions", RUBBISH).body()).contains("Choose the field: Environment, waste");
    }

    @Test
    void leave_nothing_behind() {
        var answer = ask("/petitions/suggestions", RUBBISH);

        assertThat(answer.headers("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void are_none_where_the_words_tell_nothing() {
        assertThat(ask("/petitions/suggestions", "Kính gửi quý cơ quan.").body())
                .isEqualTo("[]");
    }

    @Test
    void show_whoever_denounces_the_protected_way_with_nothing_of_the_text_in_its_address() {
        var answer = ask("/petitions/suggestions", "Tôi tố cáo kế toán xã Lạc Đạo lập chứng từ khống để tham ô");

        assertThat(answer.body())
                .contains("\"address\":\"/denunciations/submit\"")
                .doesNotContain("\"field\":\"kind\"");
    }

    @Test
    void lead_to_the_form_of_a_kind_that_has_one_of_its_own() {
        assertThat(ask("/petitions/suggestions", "Tôi khiếu nại quyết định thu hồi đất của Chủ tịch UBND xã Như Quỳnh")
                        .body())
                .contains("\"address\":\"/petitions/file?as=complaint_1\"");
    }

    @Test
    void stand_in_a_form_that_comes_back_and_choose_nothing() {
        var page = WireForm.of(wire.get("/petitions/submit"), "petition")
                .with("text", RUBBISH)
                .with("send", "send")
                .post(wire);

        assertThat(page.body())
                .contains("Nội dung có vẻ thuộc lĩnh vực: Môi trường, rác thải.", RUBBISH)
                .doesNotContain("value=\"MOI_TRUONG\" selected");
    }

    @Test
    void are_not_made_of_a_form_that_is_empty() {
        assertThat(wire.get("/petitions/submit").body()).doesNotContain("Gợi ý theo nội dung ông/bà viết</h3>");
    }

    private WireAnswer ask(String path, String text) {
        return wire.post(path, WireForm.TYPE, "text=" + URLEncoder.encode(text, UTF_8) + "&kind=feedback&sector=");
    }
}
