package vn.hoiam.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoiam.hamlets.HamletRow;
import vn.hoiam.language.Folding;
import vn.hoiam.units.Heir;
import vn.hoiam.units.KnownUnits;
import vn.hoiam.units.ReleasedUnits;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;

/** What a sentence says of where something happened, by the units of 23 November 2026. */
class PlaceFinderTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final KnownUnits UNITS = ReleasedUnits.on(DAY);
    private static final PlaceFinder FINDER = new PlaceFinder(new Gazetteer(UNITS, List.of()));
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # Names of today and of former times, however they are written.
            Đèn đường ở phường Sơn Nam hỏng cả tuần | 11983
            đèn đường ở phường sơn nam hỏng | 11983
            den duong o phuong son nam hong ca tuan | 11983
            P.Sơn Nam mất nước | 11983
            Mương ở xã Đông Kết (cũ) bị lấp | 12205
            Mương ở xã Đông Kết trước đây bị lấp | 12205
            UBND x. Thuỵ Lôi chưa trả lời | 12364
            Xã Nguyên Hoà chưa có sân chơi | 12427
            XÃ TRƯNG TRẮC BỊ NGẬP NẶNG | 12004
            Tại Trưng Trắc nước ngập đến gối | 12004
            Rác đầu xóm, Trưng Trắc, Văn Lâm | 12004
            Rác ở xã Trưng Trăcs không ai dọn | 12004
            Rác ở xax Truwng Trawcs không ai dọn | 12004
            Xã Phố Hiến thu phí rác hai lần | 11953
            # What settles a name that several bear.
            Lò gạch ở Bình Minh, huyện Khoái Châu | 12049
            Lò gạch ở xã Bình Minh – Kiến Xương | 13075
            Lo gach o xa binh minh, kien xuong | 13075
            Phường Minh Khai thiếu chỗ đỗ xe | 11953
            Xã Hoàng Hoa Thám (cũ), huyện Ân Thi | 12142
            Xã Ngọc Thanh cũ, nay là phường Sơn Nam, còn nhiều ổ gà | 11983
            Đường ở xã Tân Lập, giáp xã Trung Hòa, lún nặng | 12073
            loa phuong o dong tien quynh phu keu ca dem | 12583
            cho o xa quang trung, kien xuong hop lan duong | 13075
            Xã Long Hưng hiện nay chưa trả lời tôi | 12613
            Quyết định ngày 3/3/2026 của UBND xã Long Hưng chưa đúng | 12613
            Quyết định ngày 3/3/2024 của UBND xã Long Hưng, huyện Văn Giang chưa đúng | 12031
            # What does not decide.
            Ô. Lê Lợi ở x. Vũ Ninh xây tường ra đường | 13141
            Đ. Lý Thường Kiệt, P. Trần Lãm bị đào lên | 12454
            Rác ở thôn Minh Khai, thị trấn Như Quỳnh | 12004
            Ông Trần Cao ở xã An Viên lấn đường | 12337
            Bãi rác không phải ở xã Dân Tiến mà ở xã An Viên | 12337
            Ổ gà trên đường Lê Quý Đôn, phường Phố Hiến | 11953
            Hộ khẩu tôi ở xã An Viên nhưng đất tôi ở xã Nghĩa Trụ | 12031
            Công an xã Nghĩa Trụ chưa xử lý vụ đánh nhau | 12031
            Tình hình an ninh ở xã An Viên phức tạp | 12337
            """)
    void a_sentence_settles_one_commune(String sentence, String code) {
        var places = FINDER.find(sentence);

        assertThat(places.codes()).as(places.explanation(VIETNAMESE)).containsExactly(code);
        assertThat(places.isSettled()).isTrue();
        assertThat(places.confidence()).isGreaterThan(0.6);
        assertThat(places.words()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Loa phóng thanh ở xã Tân Lập quá to | 12073 13246
            loa o tan lap qua to | 12073 13246
            Cột điện xã Ngọc Thanh sắp đổ | 11983 12322
            Nước máy xã Hoàng Hoa Thám đục | 12142 12337
            Trạm y tế xã Lạc Đạo hết thuốc | 11992 11995
            Đường nối xã An Viên với xã Nghĩa Trụ hỏng | 12031 12337
            Trường tiểu học An Viên thu tiền sai | 12337
            Đề nghị công an xã Nghĩa Trụ bắt xe quá tải ở cầu Lạc Đạo | 12031
            Hỏi thủ tục ở phường Thái Bình | 13225
            """)
    void a_sentence_leaves_open_which_is_meant(String sentence, String codes) {
        var places = FINDER.find(sentence);

        assertThat(new TreeSet<>(places.codes())).containsExactlyElementsOf(new TreeSet<>(Set.of(codes.split(" "))));
        assertThat(places.isAmbiguous()).isTrue();
        assertThat(places.confidence()).isLessThan(0.6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đề nghị giữ an ninh, trật tự
            Xã tôi chưa công khai quỹ
            Bà Minh Tân bán hàng chiếm vỉa hè
            Anh Nguyễn Văn Minh Tân đỗ xe sai
            Quốc lộ 39 nhiều ổ gà
            Đường Nguyễn Trãi ngập
            Tôi ở thành phố Hồ Chí Minh về thăm quê
            phản ánh về an ninh trật tự
            cả xóm thống nhất ý kiến
            Mong lãnh đạo chỉ đạo sớm
            nhân dân mong hòa bình
            """)
    void a_sentence_names_no_place(String sentence) {
        assertThat(FINDER.find(sentence).communes()).isEmpty();
    }

    @Test
    void a_hamlet_of_a_commune_settles_which_part_of_a_divided_one_is_meant() {
        var sonNam = today("11983");
        var hamlet = new HamletRow(null, sonNam.id(), "Thôn Phượng Lâu Thượng", null, null, null, DAY, null, 0);
        var finder = new PlaceFinder(new Gazetteer(UNITS, List.of(hamlet)));

        var places = finder.find("Cột điện ở thôn Phượng Lâu Thượng, xã Ngọc Thanh sắp đổ");

        assertThat(places.codes()).containsExactly("11983");
        assertThat(places.isSettled()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Rác ở xã Trừng Trắc không ai dọn | 12004
            Rác ở xã TrưngTrắc không ai dọn | 12004
            Rác ở xã Trưng Trắcc không ai dọn | 12004
            Hỏi mãi nhà chủ Như Quỳnh không đáp | 12004
            """)
    void a_slip_or_a_bare_name_is_understood_but_nothing_goes_there_unasked(String sentence, String code) {
        var places = FINDER.find(sentence);

        assertThat(places.codes()).containsExactly(code);
        assertThat(places.isAmbiguous()).isFalse();
        assertThat(places.isSettled()).isFalse();
    }

    @Test
    void a_hamlet_does_not_choose_between_communes_of_which_one_has_entered_none() {
        var hamlet = new HamletRow(null, today("13246").id(), "Thôn Cổ Trai", null, null, null, DAY, null, 0);
        var finder = new PlaceFinder(new Gazetteer(UNITS, List.of(hamlet)));

        assertThat(finder.find("Loa ở thôn Cổ Trai, xã Tân Lập quá to").codes())
                .containsExactlyInAnyOrder("12073", "13246");
    }

    @Test
    void a_very_long_list_of_names_is_read_in_a_moment() {
        var names = "xã Tân Lập, Yên Mỹ; ".repeat(20_000);

        assertThat(FINDER.find(names).codes()).contains("12073");
    }

    @Test
    void a_succession_that_is_not_confirmed_is_no_reason_to_send_a_petition_there_unasked() {
        var places = FINDER.find("Cầu ở xã Dị Chế gãy");

        assertThat(places.codes()).containsExactly("12337");
        assertThat(places.isSettled()).isFalse();
        assertThat(places.explanation(VIETNAMESE)).contains("cần xác nhận");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("communes")
    void every_name_of_every_commune_finds_what_took_it_over(UnitRow unit) {
        var heirs = UNITS.heirs(unit).stream().map(heir -> heir.unit().code()).collect(Collectors.toSet());

        for (var name : names(unit)) {
            for (var sentence : List.of(
                    "Rác ở " + name + " không ai dọn.",
                    "Đề nghị UBND " + name + " trả lời",
                    "Ở " + name + (unit.isInForceOn(DAY) ? "" : " (cũ)") + ", đường hỏng",
                    ("rac o " + Folding.fold(name) + ", khong ai don"))) {
                assertThat(FINDER.find(sentence).codes()).as(sentence).containsAll(heirs);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("communes")
    void its_district_of_former_times_leaves_no_other_of_its_name(UnitRow unit) {
        var district = UNITS.above(unit).stream()
                .filter(area -> area.level() == UnitLevel.DISTRICT)
                .findFirst();
        var heirs = UNITS.heirs(unit).stream().map(heir -> heir.unit().code()).collect(Collectors.toSet());
        if (district.isEmpty() || heirs.isEmpty()) {
            return;
        }

        var sentence = "Rác ở " + unit.fullName().vi() + " (cũ), "
                + district.get().fullName().vi() + " không ai dọn";

        assertThat(FINDER.find(sentence).codes()).as(sentence).containsAll(heirs);
        assertThat(sameName(unit, district.get()))
                .as(sentence)
                .containsAll(FINDER.find(sentence).codes());
    }

    @Property
    void no_text_breaks_it_and_the_same_text_says_the_same(@ForAll("texts") String text) {
        assertThat(FINDER.find(text)).isEqualTo(FINDER.find(text));
    }

    @Provide
    Arbitrary<String> texts() {
        var parts = Stream.of(
                        List.of(
                                "xã ",
                                "p.",
                                "TP. ",
                                "Minh Tân",
                                "huyện ",
                                "(cũ)",
                                "không phải ",
                                ", ",
                                "\n",
                                "cầu ",
                                "ông "),
                        UNITS.all().stream().map(UnitRow::name).toList())
                .flatMap(List::stream)
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.of(parts).list().ofMaxSize(30).map(list -> String.join(" ", list)));
    }

    static Stream<UnitRow> communes() {
        return UNITS.all().stream().filter(unit -> unit.level() == UnitLevel.COMMUNE && !unit.beginsAfter(DAY));
    }

    private static List<String> names(UnitRow unit) {
        return Stream.of(unit.name(), unit.otherName())
                .filter(name -> name != null && !name.isEmpty())
                .flatMap(name -> types(unit).map(type -> type + name))
                .toList();
    }

    private static Stream<String> types(UnitRow unit) {
        return switch (unit.type()) {
            case PHUONG -> Stream.of("phường ", "p. ", "P.");
            case THI_TRAN -> Stream.of("thị trấn ", "TT ");
            default -> Stream.of("xã ", "x. ");
        };
    }

    /** The communes of today that hold any unit of this name in this district. */
    private static Set<String> sameName(UnitRow unit, UnitRow district) {
        return communes()
                .filter(other -> Folding.fold(other.name()).equals(Folding.fold(unit.name())))
                .filter(other -> UNITS.above(other).contains(district)
                        || UNITS.areasOf(other).contains(district))
                .flatMap(other -> UNITS.heirs(other).stream())
                .map(Heir::unit)
                .map(UnitRow::code)
                .collect(Collectors.toSet());
    }

    private static UnitRow today(String code) {
        return UNITS.communes().stream()
                .filter(unit -> Arrays.asList(code).contains(unit.code()))
                .findFirst()
                .orElseThrow();
    }
}
