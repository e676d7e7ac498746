package vn.hoiam.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import vn.hoiam.documents.Passage.Form;

/** What is kept of what was typed or pasted. */
class RichTextTest {

    @Example
    void nothing_that_runs_loads_or_leads_away_is_kept() {
        var html = RichText.typed(DocumentSamples.HOSTILE).html();

        assertThat(html).isEqualTo("<p class=\"c\">Kính <strong>gửi</strong></p>\n<p>bấm</p>\n<p>7</p>");
    }

    @Property(tries = 300)
    void whatever_is_sent_only_known_marks_come_out(@ForAll @StringLength(max = 200) String text) {
        for (var typed : new String[] {
            text, "<p>" + text, "<p " + text + ">", "<b style='" + text + "'>x", "<p>&lt;script&gt;" + text
        }) {
            var html = RichText.typed(typed).html();

            assertThat(html.replaceAll("</?(p|ol|ul|li|strong|em|u)>|<p class=\"[lcr]\">", ""))
                    .doesNotContain("<", ">");
        }
    }

    @Property(tries = 300)
    void what_was_kept_is_read_as_the_same_again(@ForAll @StringLength(max = 200) String text) {
        var once = RichText.typed("<p>" + text + "</p><ol><li>" + text + "</li></ol>");

        assertThat(RichText.typed(once.html())).isEqualTo(once);
    }

    @Example
    void lines_that_were_typed_without_an_editor_are_paragraphs() {
        var text = RichText.typed("Kính gửi ông Thành.\r\n\r\n  a < b & c  \nHết.");

        assertThat(text.html()).isEqualTo("<p>Kính gửi ông Thành.</p>\n<p>a &lt; b &amp; c</p>\n<p>Hết.</p>");
        assertThat(text.typed()).isEqualTo("Kính gửi ông Thành.\n\na < b & c\n\nHết.");
    }

    @Example
    void is_given_back_with_its_marks_where_lines_would_lose_something() {
        var html = "<p><strong>Điều 1.</strong> Đo lại.</p>";

        assertThat(RichText.typed(html).typed()).isEqualTo(html);
    }

    @Example
    void understands_what_editors_and_word_processors_write() {
        var text = RichText.typed(
                "<div style=\"text-align: right\">Phải</div><p align=center><span style=\"font-weight:700\">Đậm</span>"
                        + " <i>nghiêng</i>&nbsp;&nbsp;<span style='text-decoration: underline'>gạch</span></p>"
                        + "<ol><li>Một</li><li><p>Hai</p></li></ol><ul><li>Gạch đầu dòng</li></ul>Rời<br>Dòng");

        assertThat(text.passages())
                .extracting(Passage::form)
                .containsExactly(Form.RIGHT, Form.CENTRE, Form.NUMBER, Form.NUMBER, Form.DASH, Form.PLAIN, Form.PLAIN);
        assertThat(text.html())
                .contains("<p class=\"c\"><strong>Đậm</strong> <em>nghiêng</em> <u>gạch</u></p>")
                .contains("<ol>\n<li>Một</li>\n<li>Hai</li>\n</ol>\n<ul>\n<li>Gạch đầu dòng</li>\n</ul>");
    }

    @Example
    void marks_that_turn_or_hide_letters_are_dropped() {
        assertThat(RichText.typed("<p>ông\u202e Thành\u200b</p>").text()).isEqualTo("ông Thành");
    }

    @Example
    void lists_are_numbered_on_paper_from_one_each() {
        var blocks = RichText.typed("<ol><li>Một</li><li>Hai</li></ol><p>Giữa</p><ol><li>Lại một</li></ol>")
                .blocks();

        assertThat(blocks.get(1).runs().get(0).text()).isEqualTo("2. ");
        assertThat(blocks.get(3).runs().get(0).text()).isEqualTo("1. ");
    }
}
