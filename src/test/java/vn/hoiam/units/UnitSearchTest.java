package vn.hoiam.units;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.language.Folding;
import vn.hoiam.texts.Texts;

class UnitSearchTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final List<UnitRow> ROWS = UnitSamples.rows();
    private static final List<SuccessionRow> SUCCESSIONS = UnitSamples.successions();
    private static final Map<String, List<UnitRow>> NAMESAKES =
            former().stream().collect(groupingBy(unit -> Folding.toned(unit.name())));
    private static final UnitSearch SEARCH = UnitSamples.search();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phường Phố Hiến",
                "phường Phố Hiến",
                "PHƯỜNG PHỐ HIẾN",
                "Phố Hiến",
                "pho hien",
                "  Pho   Hien ",
                "p. Phố Hiến",
                "P.Phố Hiến",
                "p Pho Hien",
                "xã Phố Hiến",
                "UBND phường Phố Hiến",
                "Phường Phố Hiến, tỉnh Hưng Yên",
                "Phường Phố Hiến, tỉnh Hưng Yên, Việt Nam",
                "TDP An Bình, p. Phố Hiến",
                "Phố Hiến, TP Hưng Yên",
                "pho hien hung yen",
                "Phố Hien"
            })
    void finds_a_unit_of_today_however_it_is_written(String typed) {
        assertThat(found(typed)).isEqualTo("11953");
        assertThat(one(typed).found().isFoundByFormerName()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liên Phương",
                "xã Liên Phương",
                "x. Liên Phương",
                "phường Liên Phương",
                "xã Liên Phương cũ",
                "Liên Phương (cũ)",
                "xã Liên Phương trước đây",
                "lien phuong",
                "xa lien phuong cu",
                "xã Liên Phương, thành phố Hưng Yên",
                "Liên Phương - TP Hưng Yên",
                "xã Liên Phương nay thuộc phường Phố Hiến",
                "thôn Đông Chiểu, xã Liên Phương",
                "thôn Đông Chiểu xã Liên Phương",
                "thon dong chieu xa lien phuong",
                "xã Liên Phương, TP. Hưng Yên, tỉnh Hưng Yên"
            })
    void finds_a_unit_of_today_by_the_name_of_a_former_one_and_says_so(String typed) {
        var match = one(typed);

        assertThat(match.unit().code()).isEqualTo("11953");
        assertThat(match.found().former().name()).isEqualTo("Liên Phương");
        assertThat(match.found().explanation(Texts.VIETNAMESE))
                .isEqualTo("xã Liên Phương cũ (thành phố Hưng Yên) nay thuộc phường Phố Hiến");
        assertThat(match.found().explanation(Texts.ENGLISH))
                .isEqualTo("the former Liên Phương commune (Hưng Yên city) is now in Phố Hiến ward");
    }

    @ParameterizedTest
    @CsvSource({
        "xã Nguyên Hoà, 12427",
        "Nguyên Hòa, 12427",
        "xã Thuỵ Lôi, 12364",
        "Thụy Lôi, 12364",
        "An Quý, 12526",
        "An Quí, 12526",
        "Kim Trung, 12586",
        "Kim Chung, 12586",
        "xã Đông Kết (cũ), 12205",
        "Hồng Nam cũ, 11977",
        "thị trấn Như Quỳnh, 12004",
        "TT Khoái Châu, 12205",
        "tt. Yên Mỹ, 12073"
    })
    void knows_every_spelling_and_follows_every_merger(String typed, String code) {
        assertThat(found(typed)).isEqualTo(code);
        assertThat(found(Normalizer.normalize(typed, Form.NFD))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "An Ninh, 12523 12970",
        "Bắc Sơn, 12148 12631",
        "Bình Minh, 12049 13075",
        "Đình Dù, 11995 12004",
        "Đông Hoàng, 12775 13003",
        "Đồng Thanh, 12286 13219",
        "Đồng Tiến, 12238 12583",
        "Hòa Bình, 12586 13132 13192",
        "Hoàng Hoa Thám, 12142 12337",
        "Lạc Đạo, 11992 11995",
        "Lê Lợi, 11953 13120",
        "Long Hưng, 12031 12613",
        "Minh Khai, 11953 12586 13192",
        "Minh Quang, 13183 13192",
        "Minh Tân, 12391 12676 12754 13183",
        "Ngọc Lâm, 12133 12517",
        "Ngọc Thanh, 11983 12322",
        "Nguyên Xá, 12466 12688",
        "Phạm Ngũ Lão, 12148 12280",
        "Quang Trung, 12452 12619 13075",
        "Tân Hòa, 12595 13225",
        "Tân Lập, 12073 13246",
        "Tân Tiến, 12019 12583 12634",
        "Thái Hưng, 12613 12922",
        "Thống Nhất, 12586 13120",
        "Tiền Phong, 12196 13225"
    })
    void asks_which_one_when_the_name_was_borne_in_several_places(String name, String codes) {
        for (var typed : List.of(name, name.toUpperCase(Texts.VIETNAMESE), Folding.fold(name))) {
            assertThat(SEARCH.find(typed)).as(typed).isInstanceOf(UnitMatch.Several.class);
            assertThat(codes(typed)).as(typed).containsAll(Set.of(codes.split(" ")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xã Tân Lập, huyện Yên Mỹ | 12073",
                "Tân Lập Yên Mỹ | 12073",
                "tan lap yen my | 12073",
                "Tân Lập (Vũ Thư) | 13246",
                "Tân Lập cũ, h. Vũ Thư, tỉnh Thái Bình | 13246",
                "Minh Tân - Phù Cừ | 12391",
                "minh tan phu cu | 12391",
                "minh tan cu huyen phu cu | 12391",
                "xã Minh Tân huyện Đông Hưng tỉnh Thái Bình | 12754",
                "Xã Bình Minh – Khoái Châu | 12049",
                "Việt Hưng Văn Lâm | 11995",
                "viet hung vu thu | 13219",
                "Hoàng Hoa Thám, Ân Thi | 12142",
                "Hoàng Hoa Thám cũ | 12142",
                "hoang hoa tham cu | 12142",
                "Tân Tiến, Hưng Hà | 12634"
            })
    void lets_a_former_district_settle_it(String typed, String code) {
        assertThat(found(typed.strip())).isEqualTo(code);
    }

    @Test
    void keeps_apart_with_tone_marks_what_is_one_without() {
        assertThat(found("Việt Hưng")).isEqualTo("11995");
        assertThat(found("Việt Hùng")).isEqualTo("13219");
        assertThat(SEARCH.find("viet hung")).isInstanceOf(UnitMatch.Several.class);
        assertThat(codes("viet hung")).containsExactly("11995", "13219");
    }

    @Test
    void takes_the_full_name_of_today_as_chosen_and_shows_the_other_place_beside_it() {
        var match = one("Xã Hoàng Hoa Thám");

        assertThat(match.unit().code()).isEqualTo("12337");
        assertThat(match.others())
                .extracting(other -> other.explanation(Texts.VIETNAMESE))
                .containsExactly("xã Hoàng Hoa Thám cũ (huyện Ân Thi) nay thuộc xã Ân Thi");
    }

    @Test
    void asks_which_part_when_the_former_unit_was_split() {
        var candidates = SEARCH.find("xã Ngọc Thanh").candidates();

        assertThat(SEARCH.find("xã Ngọc Thanh")).isInstanceOf(UnitMatch.Several.class);
        assertThat(candidates)
                .extracting(candidate -> candidate.explanation(Texts.VIETNAMESE))
                .containsExactly(
                        "một phần xã Ngọc Thanh cũ (huyện Kim Động) nay thuộc phường Sơn Nam",
                        "một phần xã Ngọc Thanh cũ (huyện Kim Động) nay thuộc xã Hiệp Cường");
        assertThat(codes("xã Lạc Đạo, huyện Văn Lâm")).containsExactly("11992", "11995");
        assertThat(codes("Đình Dù cũ")).containsExactly("11995", "12004");
    }

    @ParameterizedTest
    @CsvSource({"Nhân La, 12280", "Trung Hưng, 12073", "xã Quang Vinh, 12142", "Hồng Quang cũ, 12196"})
    void asks_even_for_a_single_unit_when_its_succession_is_not_confirmed(String typed, String code) {
        assertThat(SEARCH.find(typed)).isInstanceOf(UnitMatch.Several.class);
        assertThat(codes(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phố Hiên",
                "Phồ Hiến",
                "Phố Hiến cũ",
                "Phố Hiến, huyện Tiền Hải",
                "Phố Hiến, Hà Nội",
                "Việt Hứng"
            })
    void asks_when_tone_marks_or_places_contradict_the_name(String typed) {
        assertThat(SEARCH.find(typed)).isInstanceOf(UnitMatch.Several.class);
    }

    @Test
    void asks_which_commune_when_a_former_district_is_named() {
        assertThat(codes("huyện Văn Lâm")).containsExactly("11992", "11995", "12004");
        assertThat(codes("Văn Lâm")).containsExactly("11992", "11995", "12004");
        assertThat(SEARCH.find("TP. Thái Bình")).isInstanceOf(UnitMatch.Several.class);
    }

    @Test
    void asks_when_the_name_alone_is_a_ward_a_former_city_and_a_former_province() {
        assertThat(SEARCH.find("Thái Bình")).isInstanceOf(UnitMatch.Several.class);
        assertThat(codes("thai binh")).contains("13225", "12454");
        assertThat(SEARCH.find("Thái Bình").candidates().get(0).unit().code()).isEqualTo("13225");
        assertThat(found("phường Thái Bình")).isEqualTo("13225");
        assertThat(found("p. Thai Binh")).isEqualTo("13225");
    }

    @ParameterizedTest
    @CsvSource({"Pho Hein, Phố Hiến", "Khoai Chua, Khoái Châu", "Nghĩa Tru, Nghĩa Trụ", "Lương Bănngg, Lương Bằng"})
    void proposes_names_that_are_nearly_the_same(String typed, String name) {
        var match = SEARCH.find(typed);

        if (match instanceof UnitMatch.None none) {
            assertThat(none.near())
                    .extracting(found -> found.unit().name())
                    .contains(name)
                    .hasSizeLessThanOrEqualTo(8);
        } else {
            assertThat(match.candidates())
                    .extracting(found -> found.unit().name())
                    .contains(name);
        }
    }

    /** Its code, 12004, is that of another commune today. */
    @Test
    void proposes_what_took_over_a_former_commune_of_nearly_that_name() {
        var proposed = ((UnitMatch.None) SEARCH.find("Đình Dùu")).near();
        var meant = SEARCH.find("Đình Dù").candidates();

        assertThat(proposed).extracting(UnitCandidate::unit).containsAll(units(meant));
        assertThat(proposed)
                .filteredOn(candidate -> "Đình Dù"
                        .equals(
                                candidate.former() == null
                                        ? null
                                        : candidate.former().name()))
                .extracting(UnitCandidate::unit)
                .containsExactlyInAnyOrderElementsOf(units(meant));
        assertThat(proposed)
                .extracting(candidate -> candidate.explanation(Texts.VIETNAMESE))
                .allMatch(told -> !told.isBlank());
    }

    private static List<UnitRow> units(List<UnitCandidate> candidates) {
        return candidates.stream().map(UnitCandidate::unit).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ",", "cũ", "(cũ)", "xã", "11953", "Cần Thơ", "Hoàn Kiếm", "tỉnh Hưng Yên", "%", "😀"})
    void knows_no_unit_by_what_is_no_name_of_one(String typed) {
        assertThat(SEARCH.find(typed)).isInstanceOf(UnitMatch.None.class);
    }

    @Test
    void knows_no_unit_by_nothing_or_by_a_whole_letter() {
        assertThat(SEARCH.find(null)).isEqualTo(new UnitMatch.None(List.of()));
        assertThat(SEARCH.find("Phố Hiến ".repeat(20_000))).isEqualTo(new UnitMatch.None(List.of()));
    }

    @Test
    void finds_each_unit_of_today_by_its_full_name() {
        var communes = today();

        assertThat(communes).hasSize(104);
        for (var unit : communes) {
            assertThat(found(unit.fullName().vi())).isEqualTo(unit.code());
            assertThat(found(unit.fullName().vi() + ", tỉnh Hưng Yên")).isEqualTo(unit.code());
        }
    }

    @Test
    void never_takes_the_bare_name_of_a_unit_of_today_for_another() {
        var asked = new TreeSet<String>();
        for (var unit : today()) {
            for (var typed : List.of(unit.name(), Folding.fold(unit.name()))) {
                assertThat(codes(typed)).as(typed).contains(unit.code());
                if (!SEARCH.find(typed).isCertain()) {
                    asked.add(unit.name());
                }
            }
        }

        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "Hoàng Hoa Thám",
                        "Lạc Đạo",
                        "Lê Lợi",
                        "Long Hưng",
                        "Ngọc Lâm",
                        "Phạm Ngũ Lão",
                        "Tân Tiến",
                        "Thái Bình");
    }

    @Test
    void finds_each_former_unit_by_name_and_district_as_the_tables_say() {
        var former = former();

        assertThat(former).hasSize(446);
        for (var unit : former) {
            var district = district(unit);
            var heirs = heirs(namesakes(unit, true));
            for (var typed : List.of(
                    unit.fullName().vi() + " cũ, " + district.fullName().vi(),
                    unit.name() + " (cũ) - " + district.fullName().vi())) {
                assertThat(codes(typed)).as(typed).isEqualTo(heirs.codes);
                assertThat(SEARCH.find(typed).isCertain()).as(typed).isEqualTo(heirs.certain);
            }
        }
    }

    @Test
    void never_takes_the_bare_name_of_a_former_unit_for_another() {
        for (var unit : former()) {
            for (var typed : List.of(unit.name(), unit.fullName().vi(), Folding.fold(unit.name()))) {
                var heirs = heirs(namesakes(unit, false));
                assertThat(codes(typed)).as(typed).isNotEmpty();
                if (SEARCH.find(typed) instanceof UnitMatch.One one
                        && one.found().isFoundByFormerName()) {
                    assertThat(heirs.certain).as(typed).isTrue();
                    assertThat(heirs.codes).as(typed).containsExactly(one.unit().code());
                }
            }
        }
    }

    @Property
    void answers_whatever_is_typed(@ForAll String noise, @ForAll @From("pieces") String pieces) {
        assertThat(SEARCH.find(noise)).isNotNull();
        assertThat(SEARCH.find(pieces).candidates())
                .extracting(UnitCandidate::unit)
                .allMatch(unit -> unit.isInForceOn(TODAY))
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<String> pieces() {
        var words = Arbitraries.of(
                "xã",
                "p.",
                "tt",
                "thị trấn",
                "huyện",
                "TP.",
                "tỉnh",
                "thôn",
                "(",
                ")",
                ",",
                " - ",
                "cũ",
                "cu",
                "nay là",
                "nay thuộc",
                "ubnd",
                "số 5",
                "$1",
                "\\");
        var names = Arbitraries.of(ROWS).map(UnitRow::name);
        return Arbitraries.oneOf(words, names, names.map(Folding::fold))
                .list()
                .ofMaxSize(8)
                .map(all -> String.join(" ", all));
    }

    private record Heirs(Set<String> codes, boolean certain) {}

    /** The mapping, read from the tables step by step and apart from the search. */
    private static Heirs heirs(List<UnitRow> units) {
        var codes = new TreeSet<String>();
        var certain = true;
        for (var unit : units) {
            var code = unit.code();
            var day = unit.validFrom();
            if (LocalDate.parse("2025-07-01").equals(day)) {
                codes.add(code);
                continue;
            }
            for (var first : after(code, day)) {
                certain &= first.confirmed() && first.share() == Share.WHOLE;
                var next = after(first.toCode(), first.toValidFrom());
                if (next.isEmpty()) {
                    codes.add(first.toCode());
                }
                for (var second : next) {
                    certain &= second.confirmed() && second.share() == Share.WHOLE;
                    codes.add(second.toCode());
                }
            }
        }
        return new Heirs(codes, certain && codes.size() == 1);
    }

    private static List<SuccessionRow> after(String code, LocalDate validFrom) {
        return SUCCESSIONS.stream()
                .filter(step ->
                        step.fromCode().equals(code) && step.fromValidFrom().equals(validFrom))
                .toList();
    }

    private static List<UnitRow> namesakes(UnitRow unit, boolean sameDistrict) {
        return NAMESAKES.get(Folding.toned(unit.name())).stream()
                .filter(other -> !sameDistrict || other.parentCode().equals(unit.parentCode()))
                .toList();
    }

    private static UnitRow district(UnitRow unit) {
        return ROWS.stream()
                .filter(row -> row.level() == UnitLevel.DISTRICT && row.code().equals(unit.parentCode()))
                .findFirst()
                .orElseThrow();
    }

    private static List<UnitRow> today() {
        return communes(true);
    }

    private static List<UnitRow> former() {
        return communes(false);
    }

    private static List<UnitRow> communes(boolean today) {
        return ROWS.stream()
                .filter(row -> row.level() == UnitLevel.COMMUNE && row.isInForceOn(TODAY) == today)
                .toList();
    }

    private static UnitMatch.One one(String typed) {
        var match = SEARCH.find(typed);
        assertThat(match).as(typed).isInstanceOf(UnitMatch.One.class);
        return (UnitMatch.One) match;
    }

    private static String found(String typed) {
        return one(typed).unit().code();
    }

    private static Set<String> codes(String typed) {
        return SEARCH.find(typed).candidates().stream()
                .map(candidate -> candidate.unit().code())
                .collect(toCollection(TreeSet::new));
    }
}
