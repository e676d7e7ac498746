package vn.hoiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.documents.DocumentSamples.aPaper;
import static vn.hoiam.documents.DocumentSamples.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import vn.hoiam.papers.Docx;
import vn.hoiam.papers.Pdf;

/** What Decree 30/2020/NĐ-CP wants of a document, on both kinds of paper. */
class OfficePaperTest {

    @Test
    void a_notice_begins_and_ends_as_the_decree_has_it() {
        var lines = text(Pdf.of(aPaper(DocumentKind.ACCEPTANCE_NOTICE).paper()));

        assertThat(lines)
                .contains(
                        "ỦY BAN NHÂN DÂN",
                        "PHƯỜNG PHỐ HIẾN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 05/TB-UBND",
                        "Phố Hiến, ngày 27 tháng 11 năm 2026",
                        "THÔNG BÁO",
                        "Về việc thụ lý giải quyết khiếu nại",
                        "Kính gửi: Ông Nguyễn Văn Thành",
                        "Nơi nhận:",
                        "- Lưu: VT, hồ sơ.",
                        "CHỦ TỊCH",
                        "Trần Thị Hương Giang");
    }

    @Test
    void a_letter_has_no_name_above_it_and_says_below_its_number_what_it_is_about() {
        var lines = text(Pdf.of(aPaper(DocumentKind.REPLY).paper()));

        assertThat(lines)
                .contains("Số: 05/UBND-VP V/v về việc thụ lý giải quyết khiếu nại")
                .doesNotContain("CÔNG VĂN");
    }

    @Test
    void a_decision_names_who_decides() {
        assertThat(text(Pdf.of(aPaper(DocumentKind.DECISION).paper())))
                .contains("QUYẾT ĐỊNH", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG PHỐ HIẾN");
    }

    @Test
    void a_draft_leaves_room_for_number_day_and_name() {
        var draft = new OfficePaper(
                DocumentKind.REFUSAL,
                "phường Phố Hiến",
                "Phố Hiến",
                null,
                null,
                2026,
                DocumentSamples.aWording("Nội dung."),
                null);

        assertThat(text(Pdf.of(draft.paper()))).contains("Số: ……/TB-UBND", "Phố Hiến, ngày …… tháng …… năm 2026");
    }

    @Test
    void months_before_march_are_written_with_a_nought() {
        var paper = DocumentSamples.aPaperOf(LocalDate.parse("2027-02-03"));

        assertThat(text(Pdf.of(paper.paper()))).contains("Phố Hiến, ngày 03 tháng 02 năm 2027");
    }

    @Test
    void every_font_is_in_the_pdf() throws IOException {
        try (var file = Loader.loadPDF(Pdf.of(aPaper(DocumentKind.DECISION).paper()))) {
            for (var page : file.getPages()) {
                var fonts = page.getResources();
                assertThat(StreamSupport.stream(fonts.getFontNames().spliterator(), false))
                        .isNotEmpty()
                        .allSatisfy(name ->
                                assertThat(fonts.getFont(name).isEmbedded()).isTrue());
            }
        }
    }

    @Test
    void pages_are_numbered_above_from_the_second_on_and_the_signature_is_not_alone() throws IOException {
        var body = IntStream.range(0, 40)
                .mapToObj(i ->
                        "Đoạn " + i + " của văn bản, đủ dài để có hai dòng trên giấy khổ A4 như thể thức quy định.")
                .collect(Collectors.joining("\n"));
        var pdf = Pdf.of(new OfficePaper(
                        DocumentKind.REFUSAL,
                        "phường Phố Hiến",
                        "Phố Hiến",
                        new DocumentNumber(5, "TB-UBND"),
                        LocalDate.parse("2026-11-27"),
                        2026,
                        DocumentSamples.aWording(body),
                        "Trần Thị Hương Giang")
                .paper());

        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(DocumentSamples.page(pdf, 1)).doesNotContain("1");
        assertThat(DocumentSamples.page(pdf, 2)).contains("2");
        assertThat(text(pdf)).contains("Nơi nhận:");
    }

    @Test
    void the_same_document_is_the_same_bytes() {
        var paper = aPaper(DocumentKind.DECISION).paper();

        assertThat(Docx.of(paper)).isEqualTo(Docx.of(paper));
        assertThat(Pdf.of(paper)).isEqualTo(Pdf.of(paper));
    }
}
