package vn.hoiam.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoiam.texts.Texts;

/** What a letter says, as text and as a page. */
class LetterSheetTest {

    private final LetterSheet sheet = LetterSheet.in(Texts.VIETNAMESE, "Hồi Âm: đơn có tin mới")
            .say("Kính gửi ông/bà,")
            .list(List.of("Một", "Hai"))
            .way("Xem đơn tại đây", "https://hoiam.hungyen.example/petitions/follow?a=1&b=2");

    @Test
    void is_text_for_those_who_read_text() {
        assertThat(sheet.text()).isEqualTo("""
                Kính gửi ông/bà,

                - Một
                - Hai

                Xem đơn tại đây:
                https://hoiam.hungyen.example/petitions/follow?a=1&b=2
                """);
    }

    @Test
    void says_the_same_as_a_page_in_its_language() {
        assertThat(sheet.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("Kính gửi ông/bà,</p>", ">Một</li>", ">Hai</li>", "Xem đơn tại đây:<br>")
                .contains("href=\"https://hoiam.hungyen.example/petitions/follow?a=1&amp;b=2\"");
    }

    @Test
    void fetches_nothing_from_elsewhere_when_it_is_read() {
        assertThat(sheet.html()).doesNotContain("<img", "<link", "<script", "url(", "src=");
    }

    @Test
    void takes_no_words_for_a_page() {
        var sly = LetterSheet.in(Texts.ENGLISH, "<b>").say("Phố \"Hiến\" <script>alert(1)</script> & bạn");

        assertThat(sly.html())
                .contains(
                        "Phố &quot;Hiến&quot; &lt;script&gt;alert(1)&lt;/script&gt; &amp; bạn",
                        "<title>&lt;b&gt;</title>")
                .doesNotContain("<script");
    }

    @Test
    void can_be_stopped_where_it_says_so_only() {
        var stoppable = sheet.stoppable("Thôi nhận thư", "https://hoiam.hungyen.example/letters/stop?key=x");

        assertThat(sheet.stop()).isNull();
        assertThat(stoppable.stop()).isEqualTo("https://hoiam.hungyen.example/letters/stop?key=x");
        assertThat(stoppable.text()).endsWith("Thôi nhận thư:\nhttps://hoiam.hungyen.example/letters/stop?key=x\n");
    }
}
