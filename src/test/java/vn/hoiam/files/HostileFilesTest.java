package vn.hoiam.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.files.FileSamples.join;
import static vn.hoiam.files.FileSamples.jpeg;
import static vn.hoiam.files.FileSamples.latin;
import static vn.hoiam.files.FileSamples.pdf;
import static vn.hoiam.files.FileSamples.pdfHiding;
import static vn.hoiam.files.FileSamples.png;
import static vn.hoiam.files.FileSamples.pngPromising;
import static vn.hoiam.files.FileSamples.withCameraNotes;
import static vn.hoiam.files.FileSamples.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.Refusal;

/** What comes of files that are not what they seem. */
class HostileFilesTest {

    private final Enclosing counter = new Enclosing();

    HostileFilesTest() {
        counter.photos = new PhotoCleaning();
    }

    static Stream<Arguments> refused() {
        var photo = jpeg(64, 48);
        var drawing = png(64, 48);
        return Stream.of(
                Arguments.of("nothing", new byte[0], "files.empty"),
                Arguments.of("a GIF that is a script", latin("GIF89a/*\0\0*/=1;alert(1)"), "files.type"),
                Arguments.of(
                        "SVG", latin("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), "files.type"),
                Arguments.of("HTML", latin("<!DOCTYPE html><script>alert(1)</script>"), "files.type"),
                Arguments.of("ZIP", zip(), "files.type"),
                Arguments.of("a program", latin("MZ\u0090\0\3"), "files.type"),
                Arguments.of("a PDF behind something else", join(latin("\n"), pdf()), "files.type"),
                Arguments.of("only the first bytes of a photo", Arrays.copyOf(photo, 3), "files.damaged"),
                Arguments.of("half a photo", Arrays.copyOf(photo, photo.length - 20), "files.damaged"),
                Arguments.of("half a drawing", Arrays.copyOf(drawing, drawing.length / 2), "files.damaged"),
                Arguments.of(
                        "the first bytes of a photo, then HTML",
                        join(Arrays.copyOf(photo, 4), latin("<html>")),
                        "files.damaged"),
                Arguments.of("a column without end", pngPromising(1, 65_535), "files.pixels"),
                Arguments.of("a picture as large as a field", pngPromising(30_000, 30_000), "files.pixels"),
                Arguments.of("just too many points", pngPromising(6_400, 6_400), "files.pixels"),
                Arguments.of("a picture that is promised only", pngPromising(6_000, 6_000), "files.damaged"),
                Arguments.of("a photo painted over and over", paintedOver(photo), "files.damaged"),
                Arguments.of("a PDF without end", latin("%PDF-1.7\n1 0 obj"), "files.damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void is_refused_with_its_reason(String what, byte[] content, String reason) {
        assertThatThrownBy(() -> counter.clean(content))
                .as(what)
                .isInstanceOf(Refusal.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>> >> endobj",
                "1 0 obj <</OpenAction 5 0 R>> endobj",
                "1 0 obj <</S/Launch/F(cmd.exe)>> endobj",
                "1 0 obj <</Names <</EmbeddedFiles 3 0 R>> >> endobj",
                "1 0 obj <</Type/EmbeddedFile>> endobj",
                "1 0 obj <</AcroForm <</XFA 9 0 R>> >> endobj",
                "1 0 obj <</S /J#61vaScript>> endobj",
                "1 0 obj <</#4aS 7 0 R>> endobj",
                "1 0 obj <</JS<feff>>> endobj"
            })
    void is_refused_as_a_paper_that_can_do_something(String objects) {
        assertThatThrownBy(() -> counter.clean(pdf(objects))).hasMessage("files.pdf.program");
        assertThatThrownBy(() -> counter.clean(pdfHiding(objects))).hasMessage("files.pdf.program");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 obj <</OpenAction [3 0 R /XYZ null null 0]>> endobj",
                "1 0 obj <</JSX 1 /XFAbc 2 /LaunchPad 3>> endobj",
                "1 0 obj <</Title (JavaScript và JS)>> endobj"
            })
    void is_taken_as_a_paper_when_it_is_one(String objects) {
        assertThat(counter.clean(pdf(objects)).content()).isEqualTo(pdf(objects));
        assertThat(counter.clean(pdf(objects)).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void loses_what_hides_behind_the_picture() {
        var html = counter.clean(join(jpeg(64, 48), latin("<script>alert(1)</script>")));
        var archive = counter.clean(join(jpeg(64, 48), zip()));
        var drawing = counter.clean(join(png(64, 48), zip()));

        assertThat(text(html)).doesNotContain("script");
        assertThat(text(archive)).doesNotContain("hidden", "PK\3\4");
        assertThat(text(drawing)).doesNotContain("hidden", "PK\3\4");
    }

    @Test
    void loses_camera_and_position() {
        var noted = withCameraNotes(jpeg(64, 48), 1);
        assertThat(new String(noted, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS", "Sony");

        var cleaned = counter.clean(noted);

        for (var bytes : new byte[][] {cleaned.content(), cleaned.preview()}) {
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "Sony", "ICC");
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("\u00FF\u00E1", "\u00FF\u00E2");
        }
    }

    /** The red corner lies where the camera’s upper left corner was held. */
    @ParameterizedTest
    @MethodSource("orientations")
    void stands_upright_however_the_camera_was_held(
            int orientation, boolean isOnItsSide, boolean isRight, boolean isBelow) {
        var cleaned = counter.clean(withCameraNotes(jpeg(640, 480), orientation));

        var picture = FileSamples.read(cleaned.content());
        assertThat(cleaned.width()).isEqualTo(isOnItsSide ? 480 : 640).isEqualTo(picture.getWidth());
        assertThat(cleaned.height()).isEqualTo(isOnItsSide ? 640 : 480).isEqualTo(picture.getHeight());
        var corner =
                picture.getRGB(picture.getWidth() / 4 * (isRight ? 3 : 1), picture.getHeight() / 4 * (isBelow ? 3 : 1));
        assertThat(isRed(corner)).as("colour %x", corner).isTrue();
        assertThat(isRed(picture.getRGB(
                        picture.getWidth() / 4 * (isRight ? 1 : 3), picture.getHeight() / 4 * (isBelow ? 1 : 3))))
                .isFalse();
    }

    static Stream<Arguments> orientations() {
        return Stream.of(
                Arguments.of(1, false, false, false),
                Arguments.of(2, false, true, false),
                Arguments.of(3, false, true, true),
                Arguments.of(4, false, false, true),
                Arguments.of(5, true, false, false),
                Arguments.of(6, true, true, false),
                Arguments.of(7, true, true, true),
                Arguments.of(8, true, false, true));
    }

    @Test
    void of_an_unknown_orientation_stays_as_it_is() {
        assertThat(counter.clean(withCameraNotes(jpeg(64, 48), 9)).width()).isEqualTo(64);
    }

    @Test
    void is_made_smaller_and_has_a_small_picture_beside_it() {
        var cleaned = counter.clean(jpeg(6_000, 3_000));

        assertThat(cleaned.width()).isEqualTo(2_000);
        assertThat(cleaned.height()).isEqualTo(1_000);
        assertThat(FileSamples.read(cleaned.preview()).getWidth()).isEqualTo(400);
        assertThat(FileSamples.read(cleaned.preview()).getHeight()).isEqualTo(200);
    }

    @Test
    void is_the_same_to_the_last_bit_when_it_comes_again() {
        assertThat(counter.clean(jpeg(640, 480)).sha256())
                .isEqualTo(counter.clean(jpeg(640, 480)).sha256());
        assertThat(counter.clean(png(640, 480)).sha256())
                .isEqualTo(counter.clean(png(640, 480)).sha256());
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xFF) > 200 && (colour & 0xFF) < 60;
    }

    /** The scan of the photo a hundred times over, which takes a hundred times as long. */
    private static byte[] paintedOver(byte[] jpeg) {
        var start = 0;
        while ((jpeg[start] & 0xFF) != 0xFF || (jpeg[start + 1] & 0xFF) != 0xDA) {
            start++;
        }
        var scan = Arrays.copyOfRange(jpeg, start, jpeg.length - 2);
        var all = Arrays.copyOf(jpeg, start);
        for (int i = 0; i < 101; i++) {
            all = join(all, scan);
        }
        return join(all, new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    private static String text(Cleaned cleaned) {
        return new String(cleaned.content(), StandardCharsets.ISO_8859_1);
    }
}
