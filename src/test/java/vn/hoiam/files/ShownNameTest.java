package vn.hoiam.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ảnh ổ gà.jpg, JPEG, Ảnh ổ gà.jpg",
        "IMG_0001.JPG, JPEG, IMG_0001.JPG",
        "ảnh.jpeg, JPEG, ảnh.jpeg",
        "../../etc/passwd, PNG, passwd.png",
        "C:\\Users\\Hoa\\don.pdf, PDF, don.pdf",
        "CON, JPEG, CON.jpg",
        "a.jpg.exe, JPEG, a.jpg.exe.jpg",
        "hoa-don.pdf, JPEG, hoa-don.pdf.jpg",
        "anh\u202Egpj.exe, JPEG, anhgpj.exe.jpg",
        "a\u0000\u0007b.png, PNG, ab.png",
        "😀 đường.png, PNG, 😀 đường.png",
        "'  nhiều \u00A0  khoảng  .png', PNG, 'nhiều khoảng .png'",
        "'', PDF, tep.pdf",
        "..., JPEG, tep.jpg",
        ".jpg, JPEG, tep.jpg",
    })
    void is_cleaned_and_ends_as_its_content_demands(String name, FileType type, String shown) {
        assertThat(ShownName.of(name, type)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"JPEG", "PNG", "PDF"})
    void of_three_hundred_letters_is_cut_and_keeps_its_ending(FileType type) {
        var name = ShownName.of("ư".repeat(300) + "." + type.ending(), type);

        assertThat(name).hasSizeLessThanOrEqualTo(100).startsWith("ưưư").endsWith("…." + type.ending());
    }

    @Test
    void is_the_same_once_more_where_letters_join_that_something_unseen_kept_apart() {
        var shown = ShownName.of("\uac1c\ue000\u11a8", FileType.JPEG);

        assertThat(ShownName.of(shown, FileType.JPEG)).isEqualTo(shown);
    }

    @Property
    void is_short_seen_and_of_one_line_whatever_is_typed(@ForAll String name, @ForAll FileType type) {
        var shown = ShownName.of(name, type);

        assertThat(shown).hasSizeBetween(1, 100).endsWithIgnoringCase(type == FileType.JPEG ? "g" : type.ending());
        assertThat(shown).doesNotContain("/", "\\").doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
        assertThat(ShownName.of(shown, type)).isEqualTo(shown);
    }
}
