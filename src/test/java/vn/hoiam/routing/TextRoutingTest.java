package vn.hoiam.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.places.Gazetteer;
import vn.hoiam.places.PlaceFinder;
import vn.hoiam.proposals.Proposals;
import vn.hoiam.units.ReleasedUnits;

/** Who is responsible for what a text tells, where nothing but the text is known. */
class TextRoutingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final TextRouting ROUTING = new TextRouting(
            new PlaceFinder(new Gazetteer(ReleasedUnits.on(DAY), List.of())),
            Proposals.ofThisRelease(),
            RoutingRules.ofThisRelease(DAY),
            DAY);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Rác ở xã An Viên không ai dọn | COMMUNE | UBND xã Hoàng Hoa Thám
            Tôi tố cáo Phó Chủ tịch UBND xã Nghĩa Trụ nhận tiền | PROVINCE | Chủ tịch Ủy ban nhân dân tỉnh
            Tôi tố cáo cán bộ địa chính xã Nghĩa Trụ nhận tiền | COMMUNE | Chủ tịch UBND xã Nghĩa Trụ
            Đề nghị Chủ tịch UBND xã Nghĩa Trụ xử lý, tôi tố cáo kế toán xã khai khống | COMMUNE | Chủ tịch UBND xã Nghĩa Trụ
            Tôi khiếu nại lần hai quyết định của Chủ tịch UBND xã Nghĩa Trụ | PROVINCE | Chủ tịch Ủy ban nhân dân tỉnh
            Tôi khiếu nại quyết định của Chủ tịch UBND xã Nghĩa Trụ về thu hồi đất | COMMUNE | Chủ tịch UBND xã Nghĩa Trụ
            Quy định phải nộp bản sao công chứng là vô lý, đề nghị bãi bỏ quy định này | PROVINCE | Ủy ban nhân dân tỉnh Hưng Yên
            Xe buýt qua xã Nghĩa Trụ bỏ chuyến liên tục | DEPARTMENT | Sở Xây dựng
            """)
    void it_goes_to_whoever_decides(String text, TextLevel level, String body) {
        var route = ROUTING.route(text);

        assertThat(route.level()).as(route.why().vi()).isEqualTo(level);
        assertThat(route.body().vi()).isEqualTo(body);
        assertThat(route.isAmbiguous()).isFalse();
        assertThat(route.confidence()).isGreaterThan(0.6);
        assertThat(route.words()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Xã tôi rác để đầy đường | COORDINATOR
            Cột điện xã Ngọc Thanh sắp đổ | COMMUNE
            Tôi tố cáo một người nhận tiền ở xã Nghĩa Trụ | COORDINATOR
            """)
    void nothing_is_guessed(String text, TextLevel level) {
        var route = ROUTING.route(text);

        assertThat(route.isAmbiguous()).isTrue();
        assertThat(route.level()).isEqualTo(level);
        assertThat(route.confidence()).isLessThanOrEqualTo(0.5);
    }
}
