package vn.hoiam.hamlets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.hamlets.HamletSamples.DAI_DONG;
import static vn.hoiam.hamlets.HamletSamples.HIEP_CUONG;
import static vn.hoiam.hamlets.HamletSamples.LAC_DAO;
import static vn.hoiam.hamlets.HamletSamples.NHU_QUYNH;
import static vn.hoiam.hamlets.HamletSamples.SON_NAM;
import static vn.hoiam.hamlets.HamletSamples.former;
import static vn.hoiam.hamlets.HamletSamples.hamlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.UnitSearch;

/** Ngọc Thanh, Lạc Đạo and Đình Dù were split in 2025: the hamlet tells which part is meant, or a person does. */
class KnownHamletsTest {

    private static final UnitSearch SEARCH = UnitSamples.search();

    private static final List<HamletRow> HAMLETS = List.of(
            hamlet(SON_NAM, "Thôn Ngọc Hạ", null, former("Ngọc Thanh")),
            hamlet(HIEP_CUONG, "Thôn Thanh Cù", "Thôn Cù", null),
            hamlet(LAC_DAO, "Thôn Ngọc", null, former("Lạc Đạo")),
            hamlet(DAI_DONG, "Thôn Hoàng", null, former("Lạc Đạo")),
            hamlet(DAI_DONG, "TDP số 03", null, former("Đình Dù")),
            hamlet(NHU_QUYNH, "Thôn Đồng Xá", null, former("Đình Dù")),
            hamlet(NHU_QUYNH, "Thôn Hồng Thái", null, former("Lạc Hồng")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngọc Thanh | thôn Ngọc Hạ | 11983",
                "xã Ngọc Thanh (cũ) | Cạnh nhà văn hóa thôn Ngọc Hạ | 11983",
                "xa ngoc thanh | thon ngoc ha | 11983",
                "Ngọc Thanh | Xóm Thanh Cù | 12322",
                "Ngọc Thanh, Kim Động | Thôn Cù | 12322",
                "Thôn Ngọc, Lạc Đạo | | 11992",
                "Lạc Đạo, huyện Văn Lâm | Hoàng | 11995",
                "xã Lạc Đạo cũ | Xóm 5, thôn Hoàng | 11995",
                "Đình Dù | Tổ dân phố 3 | 11995",
                "Đình Dù | tdp số 3 | 11995",
                "Đình Dù | THÔN ĐỒNG XÁ | 12004",
                "thon dong xa, dinh du | | 12004",
            })
    void tell_which_part_is_meant(String unit, String address, String code) {
        assertThat(decided(HAMLETS, unit, address)).isInstanceOfSatisfying(UnitMatch.One.class, one -> assertThat(
                        one.unit().code())
                .isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đình Dù | ",
                "Đình Dù | thôn Không Tên",
                "Đình Dù | số 3, đường Trần Phú",
                "Đình Dù | 3",
                "Đình Dù | thôn Đông Xá",
                "Đình Dù | thôn Đồng Xá Đông",
                "Đình Dù | thôn Đồng",
                "Đình Dù | thôn Hồng Thái",
                "Đình Dù | TDP 3, thôn Đồng Xá",
                "Lạc Đạo, huyện Kim Động | thôn Ngọc",
                "Lác Đạo | thôn Ngọc",
                "Minh Tân | thôn Ngọc",
            })
    void leave_it_to_a_person_where_none_or_two_are_meant(String unit, String address) {
        var asked = SEARCH.find(unit);

        assertThat(asked).isInstanceOf(UnitMatch.Several.class);
        assertThat(decided(HAMLETS, unit, address)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã Lạc Đạo", "Xã Như Quỳnh", "Phố Hiến"})
    void change_nothing_where_the_unit_was_said(String unit) {
        assertThat(decided(HAMLETS, unit, "thôn Hoàng")).isEqualTo(SEARCH.find(unit));
    }

    @Test
    void say_in_words_why() {
        var vietnamese = new Locale("vi");

        assertThat(explained("Đình Dù", "thon dong xa", vietnamese))
                .isEqualTo("Thôn Đồng Xá của xã Đình Dù cũ nay thuộc xã Như Quỳnh");
        assertThat(explained("Đình Dù", "thon dong xa", Locale.ENGLISH))
                .isEqualTo("Thôn Đồng Xá of the former Đình Dù commune is now in Như Quỳnh commune");
        assertThat(explained("Lạc Đạo", "thôn Ngọc", vietnamese))
                .isEqualTo("Thôn Ngọc của xã Lạc Đạo cũ nay thuộc xã Lạc Đạo");
    }

    @Property(tries = 200)
    void never_turn_an_answer_when_more_are_entered(
            @ForAll("hamlets") List<HamletRow> known,
            @ForAll("hamlets") List<HamletRow> more,
            @ForAll("communes") String commune,
            @ForAll("names") String typed) {
        var all = new ArrayList<>(known);
        all.addAll(more);

        if (decided(known, commune, typed) instanceof UnitMatch.One before
                && decided(all, commune, typed) instanceof UnitMatch.One after) {
            assertThat(after.unit()).isEqualTo(before.unit());
        }
    }

    @Property(tries = 200)
    void never_decide_where_two_communes_know_the_name(
            @ForAll("hamlets") List<HamletRow> known, @ForAll("names") String typed) {
        var all = new ArrayList<>(known);
        all.add(hamlet(DAI_DONG, typed, null, former("Đình Dù")));
        all.add(hamlet(NHU_QUYNH, "Thôn Khác", typed, null));

        assertThat(decided(all, "Đình Dù", typed)).isInstanceOf(UnitMatch.Several.class);
    }

    @Provide
    Arbitrary<String> communes() {
        return Arbitraries.of("Đình Dù", "Lạc Đạo", "Ngọc Thanh", "dinh du", "xã Lạc Đạo (cũ)");
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.of("Thôn ", "xóm ", "TDP số ", "tổ dân phố "),
                        Arbitraries.of("Ngọc", "ngoc", "Ngọc Hạ", "Đồng Xá", "Đông Xá", "dong xa", "3", "03", "Hoàng"))
                .as(String::concat);
    }

    @Provide
    Arbitrary<List<HamletRow>> hamlets() {
        return Combinators.combine(
                        Arbitraries.of(SON_NAM, HIEP_CUONG, LAC_DAO, DAI_DONG, NHU_QUYNH),
                        names(),
                        names().injectNull(0.5),
                        Arbitraries.of(former("Đình Dù"), former("Lạc Đạo"), former("Ngọc Thanh"), former("Lạc Hồng"))
                                .injectNull(0.3))
                .as(HamletSamples::hamlet)
                .list()
                .ofMaxSize(8);
    }

    private static String explained(String unit, String address, Locale reader) {
        return ((UnitMatch.One) decided(HAMLETS, unit, address)).found().explanation(reader);
    }

    private static UnitMatch decided(List<HamletRow> known, String unit, String address) {
        var asked = SEARCH.find(unit);
        var mentioned = new ArrayList<>(HamletName.mentioned(unit));
        mentioned.addAll(HamletName.mentioned(address));
        return asked instanceof UnitMatch.Several several && several.isSplit()
                ? new KnownHamlets(known).decide(several, mentioned)
                : asked;
    }
}
