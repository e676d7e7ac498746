package vn.hoiam.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ông Nguyễn Văn Bình đốt rác mỗi tối.               | Ông [họ tên] đốt rác mỗi tối.
            Bà Lan ở cạnh nhà tôi nuôi lợn.                    | Bà [họ tên] ở cạnh nhà tôi nuôi lợn.
            cột điện cạnh nhà bà Lan, xóm 5                    | cột điện cạnh nhà bà [họ tên], xóm 5
            Hộ Trần Văn Tám lấn đường.                         | Hộ [họ tên] lấn đường.
            Tôi là Phạm Thị Ngọc Ánh, trú tại thôn Đông.       | Tôi là [họ tên], trú tại thôn Đông.
            Cán bộ Vũ Đức Long hẹn ba lần.                     | Cán bộ [họ tên] hẹn ba lần.
            Xin gọi 0912 345 678 để rõ thêm.                   | Xin gọi [số điện thoại] để rõ thêm.
            Liên hệ 0912.345.678 hoặc +84912345678             | Liên hệ [số điện thoại] hoặc [số điện thoại]
            Máy bàn (0221) 3862 345                            | Máy bàn [số điện thoại]
            Thư gửi hoa.nguyen@example.vn nhé                  | Thư gửi [thư điện tử] nhé
            CCCD 033190001234 bị ghi sai                       | CCCD [số giấy tờ] bị ghi sai
            số 033190001234 bị ghi sai                         | số [số giấy tờ] bị ghi sai
            STK 1903 5566 7788 tại ngân hàng                   | STK [số tài khoản] tại ngân hàng
            Xe tải 89C-123.45 chở đất rơi vãi                  | Xe tải [biển số xe] chở đất rơi vãi
            Đèn trước số nhà 12 hỏng                           | Đèn trước [số nhà] hỏng
            Nhà số 25B xây lấn                                 | [số nhà] xây lấn
            Cống ở ngõ 12/3 tắc                                | Cống ở [số nhà] tắc
            """)
    void masks_what_tells_of_a_person(String written, String masked) {
        assertThat(PersonalWords.masked(written, List.of())).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đường Nguyễn Văn Linh, phường Phố Hiến ngập ba ngày nay.
            Trường Lê Quý Đôn thu quỹ đầu năm.
            xã Hoàng Hoa Thám, thôn Trần Cao và chợ Phố Nối
            Nhà Văn hóa thôn Đông mất điện từ 19 giờ.
            Bà con trồng nhãn xã Hồng Nam cũ đề nghị hỗ trợ.
            Ngày 25/11/2026 lúc 22:15, khoảng 1.200 mét vuông, 800.000 đồng.
            Quyết định số 45/QĐ-UBND ngày 20/7/2026
            Em học sinh đi bộ qua cầu rất nguy hiểm.
            Đường ĐH.72 và QL39 có 15 ổ gà trên 300 m.
            """)
    void leaves_roads_communes_days_and_sums_alone(String written) {
        assertThat(PersonalWords.masked(written, List.of())).isEqualTo(written);
    }

    @Test
    void masks_the_senders_own_name_and_number_however_they_are_written() {
        var known = List.of("Đỗ thị hạnh", "0912345678", "hanh@thon.vn");

        assertThat(PersonalWords.masked("Tôi, ĐỖ THỊ HẠNH, thư HANH@thon.vn.", known))
                .isEqualTo("Tôi, [họ tên], thư [thư điện tử].");
    }

    @Test
    void knows_a_name_by_its_letters_however_they_are_composed() {
        var apart = Normalizer.normalize("Ông Nguyễn Văn Bình đốt rác.", Normalizer.Form.NFD);

        assertThat(PersonalWords.masked(apart, List.of())).isEqualTo("Ông [họ tên] đốt rác.");
    }

    @Test
    void finds_nothing_in_its_own_masks() {
        var once = PersonalWords.masked("Ông Nguyễn Văn Bình, số nhà 12, gọi 0912345678.", List.of());

        assertThat(PersonalWords.masked(once, List.of())).isEqualTo(once);
    }

    @Property(tries = 300)
    void the_pieces_joined_are_the_text(@ForAll @StringLength(max = 200) @CharRange(from = ' ', to = 'ỹ') String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);

        assertThat(PersonalWords.cut(text, List.of()).stream()
                        .map(PersonalWords.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(composed);
    }

    @Property(tries = 300)
    void a_telephone_number_never_stays(
            @ForAll @StringLength(min = 9, max = 9) @CharRange(from = '0', to = '9') String digits) {
        var number = "0" + digits;

        assertThat(PersonalWords.masked("Xin gọi " + number + " sau 17 giờ.", List.of()))
                .doesNotContain(number);
        assertThat(PersonalWords.masked(
                        "Xin gọi " + number.replaceAll("(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3") + " sau 17 giờ.",
                        List.of()))
                .isEqualTo("Xin gọi [số điện thoại] sau 17 giờ.");
    }
}
