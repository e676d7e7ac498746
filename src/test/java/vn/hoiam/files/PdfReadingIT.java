package vn.hoiam.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoiam.papers.Block;
import vn.hoiam.papers.Foot;
import vn.hoiam.papers.Paper;
import vn.hoiam.papers.Pdf;

/** What stands in a PDF is read where a hostile one takes nothing but its own process down. */
class PdfReadingIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(1);

    private static final String WORDS = "BT /F1 9 Tf (Ao lang) Tj ET ";

    @TempDir
    Path shelf;

    @Test
    void reads_vietnamese_with_its_marks() throws IOException {
        assertThat(read(saying("Mương thoát nước thôn Đoàn Kết bị lấp từ tháng 3.")))
                .contains("Mương thoát nước thôn Đoàn Kết bị lấp từ tháng 3.");
    }

    @Test
    void reads_no_more_than_a_long_paper_begins_with() throws IOException {
        var line = "(Nha van hoa thon dot nat) Tj T* ";
        var read = read(painting("", latin("BT /F1 9 Tf 9 TL " + line.repeat(PdfText.MOST_LETTERS / 13) + "ET")));

        assertThat(read).startsWith("Nha van hoa").hasSizeBetween(PdfText.MOST_LETTERS - 10, PdfText.MOST_LETTERS);
    }

    @Test
    void finds_nothing_in_what_is_no_pdf() throws IOException {
        assertThat(read("%PDF-1.7 and nothing behind it".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void finds_nothing_in_what_is_sealed_with_a_key_it_does_not_have() throws IOException {
        assertThat(read(sealed())).isEmpty();
    }

    @Test
    void lets_go_of_a_page_that_needs_more_memory_than_there_is() throws IOException {
        var list = "1 ".repeat(512);

        assertThat(read(folded(WORDS + "[", list, 200 * 1_024))).isEmpty();
        assertThat(read(folded(WORDS + "[", list, 1))).isEqualTo("Ao lang");
    }

    @Test
    void lets_go_of_what_keeps_the_processor_busy() throws IOException {
        assertThat(PdfReading.read(kept(endless()), SHORT, LONG)).contains("");
    }

    @Test
    void says_nothing_of_a_file_for_which_there_was_no_time() throws IOException {
        assertThat(PdfReading.read(kept(endless()), LONG, SHORT)).isEmpty();
        assertThat(ProcessHandle.current().children()).noneMatch(PdfReadingIT::reads);
    }

    private static boolean reads(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains(PdfText.class.getName());
    }

    private String read(byte[] pdf) throws IOException {
        return PdfReading.read(kept(pdf), LONG, LONG).orElseThrow();
    }

    private Path kept(byte[] pdf) throws IOException {
        return Files.write(shelf.resolve("file"), pdf);
    }

    private static byte[] saying(String words) {
        return Pdf.of(Paper.plain("Thử", new Foot("Trang thử", "")).with(Block.paragraphs(words)));
    }

    private static byte[] endless() throws IOException {
        return folded(WORDS, "q Q ".repeat(256), 80 * 1_024);
    }

    /** One page that begins like this and goes on so many times, in a fraction of the room that it takes once it is unfolded. */
    private static byte[] folded(String beginning, String further, int times) throws IOException {
        var folded = new ByteArrayOutputStream();
        try (var folding = new DeflaterOutputStream(folded)) {
            folding.write(latin(beginning));
            for (int i = 0; i < times; i++) {
                folding.write(latin(further));
            }
        }
        return painting("/Filter /FlateDecode", folded.toByteArray());
    }

    /** One page with these instructions. */
    private static byte[] painting(String filter, byte[] instructions) {
        return file(
                "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R\n"
                        + "/Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> >> >> >> endobj\n"
                        + "4 0 obj <</Length " + instructions.length + " " + filter + ">>\nstream\n",
                instructions,
                "<</Root 1 0 R>>");
    }

    private static byte[] sealed() {
        return file(
                "3 0 obj <</Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Length 128\n"
                        + "/CF <</DefaultCryptFilter <</CFM /AESV2 /Recipients [<30820100>]>> >> >> endobj\n"
                        + "4 0 obj <</Length 0>>\nstream\n",
                new byte[0],
                "<</Root 1 0 R /Encrypt 3 0 R /ID [<00> <00>]>>");
    }

    private static byte[] file(String objects, byte[] stream, String trailer) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(latin("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n" + objects));
        file.writeBytes(stream);
        file.writeBytes(latin("\nendstream endobj\ntrailer " + trailer + "\nstartxref\n0\n%%EOF\n"));
        return file.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
