package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.hoiam.papers.LabelledValue;
import vn.hoiam.papers.Pdf;
import vn.hoiam.petitions.PaperToSign.Writer;

class PaperToSignTest {

    private static final PetitionNumber NUMBER = PetitionNumber.of(2026, 482_177);
    private static final Writer THAO =
            new Writer("Nguyễn Thị Thảo", "033190001234", "Thôn Đông Kết, xã Khoái Châu", "0912 345 678");
    private static final String TEXT =
            "Ngày 2/11/2026 tôi nhận Quyết định số 45/QĐ-UBND.\n\nTôi đề nghị hủy quyết định.";

    @Test
    void says_who_complains_of_what_and_to_whom() throws IOException {
        var text = text(complaint(THAO, List.of("quyet-dinh.pdf", "ảnh ruộng.jpg"), "2026-11-26"));

        assertThat(text)
                .containsSubsequence(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Khoái Châu, ngày 26 tháng 11 năm 2026",
                        "ĐƠN KHIẾU NẠI",
                        "Kính gửi: Chủ tịch Ủy ban nhân dân xã Khoái Châu",
                        "1. Người khiếu nại",
                        "Họ và tên: Nguyễn Thị Thảo",
                        "Số căn cước hoặc hộ chiếu: 033190001234",
                        "Địa chỉ: Thôn Đông Kết, xã Khoái Châu",
                        "Điện thoại: 0912 345 678",
                        "2. Việc khiếu nại",
                        "Loại đơn: Khiếu nại lần đầu",
                        "Về việc: Thu hồi đất ruộng",
                        "Quyết định bị khiếu nại: Quyết định số 45/QĐ-UBND",
                        "3. Nội dung, căn cứ và yêu cầu",
                        "Ngày 2/11/2026 tôi nhận Quyết định số 45/QĐ-UBND.",
                        "Tôi đề nghị hủy quyết định.",
                        "4. Tài liệu gửi kèm",
                        "– quyet-dinh.pdf",
                        "– ảnh ruộng.jpg",
                        "tôi chịu trách nhiệm",
                        "Người khiếu nại",
                        "(ký và ghi rõ họ tên, hoặc điểm chỉ)",
                        NUMBER.value());
    }

    @Test
    void leaves_room_to_write_what_the_portal_was_not_told() throws IOException {
        var text = text(complaint(new Writer("Nguyễn Thị Thảo", "", "", " "), List.of(), "2026-11-26"));

        assertThat(text)
                .containsPattern("Số căn cước hoặc hộ chiếu: …{20}")
                .containsPattern("Địa chỉ: …{20}")
                .containsPattern("Điện thoại: …{20}")
                .containsSubsequence("4. Tài liệu gửi kèm", "– Không có");
    }

    @Test
    void writes_the_day_so_that_no_digit_can_be_put_before_it() throws IOException {
        assertThat(text(complaint(THAO, "2026-02-05"))).contains("Khoái Châu, ngày 05 tháng 02 năm 2026");
        assertThat(text(complaint(THAO, "2026-03-10"))).contains("Khoái Châu, ngày 10 tháng 3 năm 2026");
    }

    @Test
    void bears_its_number_as_a_square_for_the_clerk() {
        assertThat(complaint(THAO, "2026-11-26").paper().foot().code()).isEqualTo(NUMBER.value());
    }

    @Test
    void holds_the_longest_petition_the_portal_takes() throws IOException {
        var particulars = IntStream.range(0, 20)
                .mapToObj(i -> new LabelledValue("Mục " + i, "Một dòng dài hơn bề rộng trang giấy. ".repeat(4)))
                .toList();
        var text = "Đất ".repeat(1_250) + "hết";

        var paper = new PaperToSign(
                NUMBER,
                "Khiếu nại lần đầu",
                "Chủ tịch",
                "",
                THAO,
                "Đất",
                particulars,
                text,
                List.of(),
                LocalDate.EPOCH);

        assertThat(text(paper))
                .containsSubsequence("Mục 0", "Mục 19", "Đất Đất", "hết", "Người khiếu nại", "Trang 4/4");
    }

    private static PaperToSign complaint(Writer writer, String day) {
        return complaint(writer, List.of(), day);
    }

    private static PaperToSign complaint(Writer writer, List<String> enclosed, String day) {
        return new PaperToSign(
                NUMBER,
                "Khiếu nại lần đầu",
                "Chủ tịch Ủy ban nhân dân xã Khoái Châu",
                "Khoái Châu",
                writer,
                "Thu hồi đất ruộng",
                List.of(new LabelledValue("Quyết định bị khiếu nại", "Quyết định số 45/QĐ-UBND")),
                TEXT,
                enclosed,
                LocalDate.parse(day));
    }

    private static String text(PaperToSign petition) throws IOException {
        try (var file = Loader.loadPDF(Pdf.of(petition.paper()))) {
            return new PDFTextStripper().getText(file);
        }
    }
}
