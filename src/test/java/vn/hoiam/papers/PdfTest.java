package vn.hoiam.papers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final Foot FOOT = new Foot("Đơn số HA-2026-4821-7730", "HA-2026-4821-7730");
    private static final List<String> TONES = List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");
    private static final String SENTENCE =
            "Từ tháng 3 năm 2026, mương thoát nước trước nhà tôi bị lấp, mưa là ngập, wifi hỏng. ";

    @Test
    void says_every_vietnamese_letter_in_each_face() {
        var letters = vietnamese();
        var paper = Paper.plain("Thử chữ", FOOT)
                .with(Block.heading(letters))
                .with(Block.paragraphs(letters))
                .with(Block.signature("Người thử", letters, ""));

        var text = text(Pdf.of(paper)).replaceAll("\\s", "");

        assertThat(letters).hasSizeGreaterThan(2 * 73);
        assertThat(text.split(letters.replace(" ", ""), -1)).hasSize(3 + 1);
    }

    @Test
    void takes_letters_as_some_machines_split_them_for_the_same() {
        var split = Normalizer.normalize(SENTENCE, Form.NFD);

        assertThat(split).isNotEqualTo(SENTENCE);
        assertThat(text(Pdf.of(saying(split))).replaceAll("\\s+", " ")).contains(SENTENCE);
    }

    @Test
    void begins_an_official_paper_as_official_papers_begin() {
        var paper = Paper.official(
                "Khoái Châu, ngày 26 tháng 11 năm 2026",
                "Đơn khiếu nại",
                "Chủ tịch Ủy ban nhân dân xã Khoái Châu",
                FOOT);

        assertThat(text(Pdf.of(paper)).lines().map(String::strip).limit(5))
                .containsExactly(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Khoái Châu, ngày 26 tháng 11 năm 2026",
                        "ĐƠN KHIẾU NẠI",
                        "Kính gửi: Chủ tịch Ủy ban nhân dân xã Khoái Châu");
    }

    @Test
    void a_long_petition_is_whole_on_numbered_pages() {
        var text = IntStream.range(0, 60).mapToObj(i -> i + " " + SENTENCE).collect(joining());
        var particulars = IntStream.range(0, 20)
                .mapToObj(i -> Block.labelled(new LabelledValue("Mục " + i, SENTENCE.strip())))
                .toList();

        var pdf = Pdf.of(saying(text).with(particulars));

        assertThat(text).hasSizeGreaterThan(5_000);
        assertThat(pages(pdf)).isEqualTo(3);
        var said = text(pdf)
                .replaceAll("\\s*Đơn số HA-2026-4821-7730\\s*Trang \\d/3\\s*", " ")
                .replaceAll("\\s+", " ");
        assertThat(said).contains(text.strip()).contains("Mục 19: " + SENTENCE.strip());
        assertThat(text(pdf)).contains("Trang 1/3", "Trang 3/3");
    }

    @Test
    void breaks_words_that_are_longer_than_a_line_and_keeps_all_of_them() {
        var word = "https://vi.example.org/" + "Ưuđãi".repeat(300);

        var pdf = Pdf.of(saying("Xem " + word + " để biết."));

        assertInsideMargins(pdf);
        assertThat(withoutSpaces(pdf)).contains(word);
    }

    @Test
    void embeds_no_more_of_a_font_than_is_used() {
        var pdf = Pdf.of(saying(SENTENCE).with(Block.heading("Mục")));

        assertThat(fonts(pdf)).hasSize(2).allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
        });
        assertThat(pdf).hasSizeLessThan(60_000);
    }

    @Test
    void the_same_paper_is_the_same_bytes() {
        assertThat(Pdf.of(saying(SENTENCE)))
                .isEqualTo(Pdf.of(saying(SENTENCE)))
                .isNotEqualTo(Pdf.of(saying(SENTENCE + "!")));
    }

    @Test
    void tells_its_title_and_language_and_nothing_of_its_making() {
        withFile(Pdf.of(saying(SENTENCE)), file -> {
            assertThat(file.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Thử chữ");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(file.getDocumentCatalog().getMetadata()).isNull();
            return null;
        });
    }

    @Test
    void tells_a_title_from_a_heading_and_a_paragraph() {
        var pdf = Pdf.of(Paper.plain("Đơn", FOOT).with(Block.heading("Mục")).with(Block.paragraphs("Một.\n\nHai.")));

        assertThat(PdfTest.<List<String>>withFile(pdf, PdfTest::elements)).containsExactly("H1", "H2", "P", "P");
    }

    @Test
    void leaves_a_box_for_letters_it_has_not_and_drops_what_hides_or_turns_others() {
        var pdf = Pdf.of(
                saying("Nhà 🏠 văn\u200b hóa\u202e \u2067ngược\u2069 שלום 漢字 \u0007chuông 𝐐𝐮𝐲ế𝐭\ud83d hết\ufe0f."));

        assertThat(text(pdf)).contains("Nhà □ văn hóa ngược □□□□ □□ chuông Quyết□ hết.");
    }

    @Property(tries = 60)
    void whatever_is_written_stays_inside_the_margins(@ForAll @StringLength(max = 400) String text) {
        var pdf = Pdf.of(saying(text)
                .with(Block.labelled(new LabelledValue(text, text)))
                .with(Block.item(text))
                .with(Block.signature(text, text, text)));

        assertInsideMargins(pdf);
    }

    @Test
    void leaves_no_line_of_a_paragraph_alone_on_a_page() throws IOException {
        try (var file = new PDDocument()) {
            var faces = new Typefaces(file);
            for (int before = 1; before < 60; before++) {
                var paper = saying("Dòng\n".repeat(before))
                        .with(Block.heading("Mục"))
                        .with(Block.paragraphs(SENTENCE.repeat(4)));
                for (var sheet : Sheet.of(Typesetting.lines(paper, faces), Sheet.BOTTOM)) {
                    var perBlock = sheet.lines().stream()
                            .collect(groupingBy(placed -> placed.line().block()));
                    assertThat(perBlock.getOrDefault(before + 2, List.of()))
                            .as("%s lines before", before)
                            .satisfies(lines -> assertThat(lines.size()).isNotEqualTo(1));
                    assertThat(sheet.lines()
                                    .get(sheet.lines().size() - 1)
                                    .line()
                                    .style())
                            .isNotEqualTo(Style.HEADING);
                }
            }
        }
    }

    @Test
    void nobody_signs_on_a_page_without_a_line_of_what_is_signed() {
        for (int lines = 20; lines < 60; lines++) {
            var text = IntStream.range(0, lines).mapToObj(i -> "Dòng " + i).collect(joining("\n"));

            var pdf = Pdf.of(saying(text).with(Block.signature("Người khiếu nại", "(ký tên)", "")));

            var last = text(pdf, pages(pdf));
            assertThat(last).as("%s lines", lines).contains("Dòng " + (lines - 1), "Người khiếu nại");
        }
    }

    @Test
    void refuses_what_no_citizen_writes() {
        assertThatThrownBy(() -> saying("a".repeat(Paper.MOST_CHARACTERS + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Paper saying(String text) {
        return Paper.plain("Thử chữ", FOOT).with(Block.paragraphs(text));
    }

    private static String vietnamese() {
        var small = "aăâeêioôơuưy"
                .chars()
                .mapToObj(vowel -> TONES.stream()
                        .map(tone -> Normalizer.normalize((char) vowel + tone, Form.NFC))
                        .collect(joining()))
                .collect(joining(" ", "", " đ"));
        return small + " " + small.toUpperCase(Locale.ROOT);
    }

    private static void assertInsideMargins(byte[] pdf) {
        var letters = letters(pdf);
        assertThat(letters).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.getX()).isGreaterThanOrEqualTo((float) Sheet.LEFT - 0.1f);
            assertThat(letter.getX() + letter.getWidth()).isLessThanOrEqualTo((float) Sheet.RIGHT + 0.1f);
            assertThat(letter.getPageHeight() - letter.getY()).isBetween((float) Sheet.FOOT, (float) Sheet.TOP);
        });
        assertThat(letters.get(0).getPageHeight()).isCloseTo(842f, within(1f));
    }

    private static List<TextPosition> letters(byte[] pdf) {
        return withFile(pdf, file -> {
            var letters = new ArrayList<TextPosition>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(file);
            return letters;
        });
    }

    private static List<PDFont> fonts(byte[] pdf) {
        return withFile(pdf, file -> {
            var fonts = new ArrayList<PDFont>();
            var resources = file.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            return fonts;
        });
    }

    private static List<String> elements(PDDocument file) {
        var root = (PDStructureElement)
                file.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
        return root.getKids().stream()
                .map(kid -> ((PDStructureElement) kid).getStructureType())
                .toList();
    }

    private static int pages(byte[] pdf) {
        return withFile(pdf, PDDocument::getNumberOfPages);
    }

    private static String withoutSpaces(byte[] pdf) {
        return text(pdf).replaceAll("\\s", "");
    }

    private static String text(byte[] pdf) {
        return withFile(pdf, file -> new PDFTextStripper().getText(file));
    }

    private static String text(byte[] pdf, int page) {
        return withFile(pdf, file -> {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            return stripper.getText(file);
        });
    }

    private static <T> T withFile(byte[] pdf, Reading<T> reading) {
        try (var file = Loader.loadPDF(pdf)) {
            return reading.of(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Reading<T> {

        T of(PDDocument file) throws IOException;
    }
}
