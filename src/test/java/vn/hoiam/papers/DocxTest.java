package vn.hoiam.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DocxTest {

    private static final Paper PAPER = new Paper(
            "Thông báo & kết quả",
            List.of(
                    new Block(Style.ISSUER, List.of(new Run(Face.BOLD, "ỦY BAN NHÂN DÂN\nPHƯỜNG PHỐ HIẾN"))),
                    new Block(Style.STATE, List.of(new Run(Face.BOLD, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))),
                    new Block(Style.KIND, List.of(new Run(Face.BOLD, "THÔNG BÁO"))),
                    new Block(
                            Style.BODY,
                            List.of(
                                    new Run(Face.REGULAR, "Kính gửi <ông> & \u0007bà "),
                                    new Run(Face.BOLD_ITALIC, "Thành", true))),
                    new Block(Style.RECIPIENTS, List.of(new Run(Face.BOLD_ITALIC, "Nơi nhận:"))),
                    new Block(Style.AUTHORITY, List.of(new Run(Face.BOLD, "CHỦ TỊCH")))),
            Foot.NUMBER_ABOVE);

    @Test
    void every_part_is_well_formed_and_named_in_the_list_of_types() throws Exception {
        var parts = parts(Docx.of(PAPER));

        for (var part : parts.entrySet()) {
            if (!part.getKey().endsWith(".odttf")) {
                assertThat(xml(part.getValue()).getDocumentElement())
                        .as(part.getKey())
                        .isNotNull();
            }
        }
        var types = xml(parts.get("[Content_Types].xml")).getElementsByTagName("Override");
        for (int i = 0; i < types.getLength(); i++) {
            assertThat(parts)
                    .containsKey(
                            ((Element) types.item(i)).getAttribute("PartName").substring(1));
        }
    }

    @Test
    void says_what_the_paper_says_and_nothing_that_xml_cannot() throws Exception {
        var body = xml(parts(Docx.of(PAPER)).get("word/document.xml"));

        assertThat(body.getDocumentElement().getTextContent())
                .contains("THÔNG BÁO", "Kính gửi <ông> & bà Thành", "CHỦ TỊCH");
    }

    @Test
    void is_a_sheet_of_a4_with_the_margins_of_the_decree() throws Exception {
        var body = xml(parts(Docx.of(PAPER)).get("word/document.xml"));

        var size = (Element) body.getElementsByTagName("w:pgSz").item(0);
        assertThat(size.getAttribute("w:w") + "x" + size.getAttribute("w:h")).isEqualTo("11906x16838");
        var margins = (Element) body.getElementsByTagName("w:pgMar").item(0);
        assertThat(List.of("top", "right", "bottom", "left").stream()
                        .map(side -> millimetres(margins.getAttribute("w:" + side))))
                .containsExactly(20L, 20L, 20L, 30L);
    }

    @Test
    void sets_two_columns_beside_each_other_and_marks_words_as_they_look() throws Exception {
        var body = xml(parts(Docx.of(PAPER)).get("word/document.xml"));

        assertThat(body.getElementsByTagName("w:tbl").getLength()).isEqualTo(2);
        assertThat(body.getElementsByTagName("w:tc").getLength()).isEqualTo(4);
        var underlined = (Element) body.getElementsByTagName("w:u").item(0).getParentNode();
        assertThat(underlined.getElementsByTagName("w:b").getLength()).isEqualTo(1);
        assertThat(underlined.getElementsByTagName("w:i").getLength()).isEqualTo(1);
    }

    @Test
    void carries_its_fonts_mixed_with_the_key_that_stands_beside_them() throws Exception {
        var parts = parts(Docx.of(PAPER));
        var table = xml(parts.get("word/fontTable.xml"));
        assertThat(new String(parts.get("word/settings.xml"), StandardCharsets.UTF_8))
                .contains("<w:embedTrueTypeFonts/>");

        for (var use : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            var entry = (Element) table.getElementsByTagName("w:embed" + use).item(0);
            var file = target(xml(parts.get("word/_rels/fontTable.xml.rels")), entry.getAttribute("r:id"));
            var font = clear(parts.get("word/" + file), entry.getAttribute("w:fontKey"));

            try (var read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
                assertThat(read.getName()).isEqualTo("LiberationSerif" + (use.equals("Regular") ? "" : "-" + use));
                assertThat(read.getUnicodeCmapLookup().getGlyphId('ế')).isPositive();
            }
        }
    }

    @Test
    void tells_nothing_of_when_and_by_whom_it_was_made() throws Exception {
        var about = new String(parts(Docx.of(PAPER)).get("docProps/core.xml"), StandardCharsets.UTF_8);

        assertThat(about).contains("Thông báo &amp; kết quả").doesNotContain("created", "creator", "modified");
        assertThat(Docx.of(PAPER)).isEqualTo(Docx.of(PAPER));
    }

    /** As a word processor takes the key off, written down here a second time. */
    private static byte[] clear(byte[] mixed, String key) {
        var bytes = HexFormat.of().parseHex(key.replaceAll("[{}-]", ""));
        var clear = mixed.clone();
        for (int block = 0; block < 2; block++) {
            for (int i = 0; i < 16; i++) {
                clear[block * 16 + i] ^= bytes[15 - i];
            }
        }
        return clear;
    }

    private static String target(Document relationships, String id) {
        var all = relationships.getElementsByTagName("Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("Id").equals(id)) {
                return ((Element) all.item(i)).getAttribute("Target");
            }
        }
        throw new AssertionError("no relationship " + id);
    }

    private static long millimetres(String twips) {
        return Math.round(Integer.parseInt(twips) / 20.0 / 72 * 25.4);
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                parts.put(entry.getName(), archive.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] part) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }
}
