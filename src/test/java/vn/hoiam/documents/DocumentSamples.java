package vn.hoiam.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Documents for tests. */
final class DocumentSamples {

    static final String HOSTILE = """
            <p onclick="alert(1)" style="text-align:center;background:url(javascript:alert(2))">Kính <b>gửi</b><script>alert(3)</script></p>
            <img src=x onerror=alert(4)><iframe src="//evil.example"></iframe><svg><script>alert(5)</script></svg>
            <a href="javascript:alert(6)">bấm</a><style>p{}</style><p><math><mi xlink:href="data:x">7</mi></math></p>
            <form action="/"><input name="x" value="8"></form>
            """;

    private DocumentSamples() {}

    static Wording aWording(String body) {
        return new Wording(
                "Về việc thụ lý giải quyết khiếu nại",
                "Ông Nguyễn Văn Thành",
                RichText.typed(body),
                "- Như trên;\n- Lưu: VT, hồ sơ.",
                Authority.CHAIRMAN);
    }

    static OfficePaper aPaper(DocumentKind kind) {
        return new OfficePaper(
                kind,
                "phường Phố Hiến",
                "Phố Hiến",
                new DocumentNumber(5, kind.symbol()),
                LocalDate.parse("2026-11-27"),
                2026,
                aWording("""
                        <p>Ngày 23/11/2026, Ủy ban nhân dân phường Phố Hiến nhận được đơn của ông Nguyễn Văn Thành khiếu nại đối với Quyết định số 96/QĐ-UBND về việc thu hồi đất để mở rộng đường Bạch Đằng.</p>
                        <p class="c"><strong>QUYẾT ĐỊNH:</strong></p>
                        <p><strong>Điều 1.</strong> Chấp nhận khiếu nại, đo lại thửa đất và <u>sửa diện tích</u> trong quyết định, <em>chậm nhất</em> <strong><em>ngày 15/12/2026</em></strong>.</p>
                        <ol><li>Thửa đất số 12, tờ bản đồ số 7, diện tích theo giấy chứng nhận là 120 m², đo thực tế năm 2020 là 105,4 m².</li><li>Biên bản đo.</li></ol>
                        <ul><li>Giao Phòng Kinh tế, Hạ tầng và Đô thị đo lại.</li></ul>
                        <p>Vậy thông báo để ông Nguyễn Văn Thành biết.</p>
                        """),
                "Trần Thị Hương Giang");
    }

    static OfficePaper aPaperOf(LocalDate day) {
        return new OfficePaper(
                DocumentKind.REFUSAL,
                "phường Phố Hiến",
                "Phố Hiến",
                new DocumentNumber(1, "TB-UBND"),
                day,
                day.getYear(),
                aWording("Nội dung."),
                "Trần Thị Hương Giang");
    }

    /** All that a PDF says, with one blank between its words. */
    static String text(byte[] pdf) {
        return String.join(" ", lines(pdf, 1, Integer.MAX_VALUE)).replaceAll("\\s+", " ");
    }

    static List<String> page(byte[] pdf, int page) {
        return lines(pdf, page, page);
    }

    private static List<String> lines(byte[] pdf, int first, int last) {
        try (var file = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(false);
            reader.setStartPage(first);
            reader.setEndPage(last);
            return reader.getText(file).lines().map(String::strip).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
