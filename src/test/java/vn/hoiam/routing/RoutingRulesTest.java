package vn.hoiam.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.law.RuleCertainty;
import vn.hoiam.texts.Bilingual;

/** Which body is responsible, by the rules this release brings and by those that a coordinator may add. */
class RoutingRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final String KHOAI_CHAU = "12205";
    private static final String PHO_HIEN = "11953";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GIAO_THONG | Đường tỉnh 386 qua phường Phố Hiến ngập sâu | SO_XAY_DUNG | 0.95",
                "GIAO_THONG | ĐT.386 nhiều ổ gà | SO_XAY_DUNG | 0.95",
                "GIAO_THONG | ĐT386 nhiều ổ gà | SO_XAY_DUNG | 0.95",
                "GIAO_THONG | duong tinh 386 nhieu o ga | SO_XAY_DUNG | 0.8",
                "GIAO_THONG | QL39A đoạn qua xã hỏng nặng | SO_XAY_DUNG | 0.95",
                "GIAO_THONG | Quốc Lộ 39 hỏng nặng | SO_XAY_DUNG | 0.95",
                "GIAO_THONG | Đề nghị thêm chuyến xe buýt về trụ sở mới | SO_XAY_DUNG | 0.95",
                "DIEN_NUOC | Cả thôn mất điện từ tối qua | CT_DIEN_LUC | 0.95",
                "DIEN_NUOC | mat dien ca dem | CT_DIEN_LUC | 0.8",
                "GIAO_DUC | Trường THPT thu thêm nhiều khoản | SO_GD_DT | 0.95",
                "Y_TE | Bệnh viện để người già chờ cả buổi | SO_Y_TE | 0.95",
            })
    void lead_to_a_department_or_a_company(String sector, String text, String body, double confidence) {
        var hit = ofTheRelease(sector, text).orElseThrow();

        assertThat(hit.body().code()).isEqualTo(body);
        assertThat(hit.confidence()).isEqualTo(confidence);
        assertThat(hit.words()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GIAO_THONG | Đường vào thôn Ngọc Lịch xã Trưng Trắc hỏng nặng",
                "GIAO_THONG | Đường thôn nối ra quốc lộ 39 nhiều ổ gà",
                "GIAO_THONG | Đường ĐH.72 đoạn qua xã Đông Kết (cũ) nhiều ổ gà",
                "GIAO_THONG | Vỉa hè dọc đường tỉnh bị lấn chiếm",
                "GIAO_THONG | Ngõ nhà tôi bị ngập, ĐT 0912 000 101",
                "GIAO_THONG | Ngõ nhà tôi bị ngập, ĐT 912 345 678",
                "GIAO_THONG | Ngõ nhà tôi bị ngập, ĐT: +84 912 345 678",
                "GIAO_THONG | Xã chưa sửa đường. Tỉnh đã hứa từ lâu",
                "GIAO_THONG | Lái xe dương tính với ma túy phóng qua làng",
                "MOI_TRUONG | Rác đổ trộm ven đường tỉnh 386",
                "DIEN_NUOC | Cột điện nghiêng sắp đổ, sợ mất điện",
                "DIEN_NUOC | Khu vực tổ dân phố số 3 mất nước sạch 3 ngày nay",
                "DIEN_NUOC | Đèn đường tắt cả dãy, lưới điện vẫn có",
                "GIAO_DUC | Trường trung học cơ sở dột mái",
                "Y_TE | Trạm y tế xã Thuỵ Lôi thiếu thuốc hạ sốt, phải lên bệnh viện",
                "KHAC | Xã tôi toàn cán bộ vô trách nhiệm!!!",
                "CAN_BO | Cán bộ đòi tiền ở quốc lộ 39",
            })
    void leave_with_the_commune_what_is_the_communes(String sector, String text) {
        assertThat(ofTheRelease(sector, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint_1", "complaint_2", "information_request", "regulation_feedback"})
    void have_no_say_where_a_law_says_who_decides(String kind) {
        assertThat(RoutingRules.ofThisRelease(DAY).decide("GIAO_THONG", kind, PHO_HIEN, "Quốc lộ 39 hỏng"))
                .isEmpty();
    }

    /** The narrower stands on the right, and decides. */
    @ParameterizedTest
    @CsvSource({
        "s, s+k",
        "s, a",
        "s+k, a",
        "s+k, s+a",
        "a, s+a",
        "s+a, s+a+k",
        "s+a+k, w",
        "w, w+k",
        "w+k, w+s",
        "w+s, w+a",
        "w+s, w+s+u",
        "w+a, w+s+a",
        "w+s+a, w+s+a+k",
    })
    void go_by_words_then_commune_then_sector_then_kind(String general, String narrow) {
        var rules = rules(rule("z-general", general, "SO_Y_TE"), rule("a-narrow", narrow, "SO_NOI_VU"));

        var hit = rules.decide("GIAO_THONG", "feedback", KHOAI_CHAU, "Cầu treo đứt cáp")
                .orElseThrow();

        assertThat(hit.body().code()).isEqualTo("SO_NOI_VU");
        assertThat(hit.alternatives()).extracting(ResponsibleBody::code).containsExactly("SO_Y_TE");
    }

    @Test
    void go_by_the_longer_phrase_where_all_else_is_equal() {
        var rules = rules(worded("a-short", "cầu treo", "SO_Y_TE"), worded("b-long", "cầu treo đứt", "SO_XAY_DUNG"));

        assertThat(rules.decide("GIAO_THONG", "feedback", KHOAI_CHAU, "Cầu treo đứt cáp"))
                .hasValueSatisfying(hit -> assertThat(hit.rule().code()).isEqualTo("b-long"));
    }

    @Test
    void leave_it_to_the_coordinator_where_they_lead_apart() {
        var rules = rules(worded("a", "cầu treo", "SO_Y_TE"), worded("b", "đứt cáp", "SO_XAY_DUNG"));

        var hit = rules.decide("GIAO_THONG", "feedback", KHOAI_CHAU, "Cầu treo đứt cáp")
                .orElseThrow();

        assertThat(hit.isOpen()).isTrue();
        assertThat(hit.body().code()).isEqualTo("UBND_TINH");
        assertThat(hit.alternatives()).extracting(ResponsibleBody::code).containsExactly("SO_Y_TE", "SO_XAY_DUNG");
    }

    @Test
    void agree_where_two_lead_to_the_same_body() {
        var rules = rules(worded("a", "cầu treo", "SO_XAY_DUNG"), worded("b", "đứt cáp", "SO_XAY_DUNG"));

        var hit = rules.decide("GIAO_THONG", "feedback", KHOAI_CHAU, "Cầu treo đứt cáp")
                .orElseThrow();

        assertThat(hit.isOpen()).isFalse();
        assertThat(hit.rule().code()).isEqualTo("a");
        assertThat(hit.alternatives()).isEmpty();
    }

    @Test
    void name_what_an_exception_kept_back_as_another_body_it_may_be() {
        var rules = rules(rule("a", "s", "SO_Y_TE"), rule("b", "w+s+u", "SO_XAY_DUNG"));

        var hit = rules.decide("GIAO_THONG", "feedback", KHOAI_CHAU, "Cầu treo đứt cáp ở ngõ nhỏ")
                .orElseThrow();

        assertThat(hit.body().code()).isEqualTo("SO_Y_TE");
        assertThat(hit.alternatives()).extracting(ResponsibleBody::code).containsExactly("SO_XAY_DUNG");
    }

    @Test
    void of_this_release_say_one_thing_at_a_time_and_lead_to_a_body_there_is() {
        var book = RoutingBook.ofThisRelease();

        assertThat(book.all()).isNotEmpty();
        for (var rule : book.all()) {
            assertThat(book.inForce(rule.validFrom()))
                    .filteredOn(other -> Objects.equals(other.code(), rule.code()))
                    .containsExactly(rule);
            assertThat(Bodies.find(rule.body())).hasValueSatisfying(body -> assertThat(body.isInForce(rule.validFrom()))
                    .isTrue());
            assertThat(rule.scope().words()).noneMatch(Phrase::isEmpty);
            assertThat(rule.scope().unless()).noneMatch(Phrase::isEmpty);
        }
    }

    /** What a petition was told stays readable: a body that is renamed gets a code of its own. */
    @Test
    void bodies_have_one_row_for_each_code() {
        assertThat(Bodies.all()).extracting(ResponsibleBody::code).doesNotHaveDuplicates();
    }

    private static Optional<RuleHit> ofTheRelease(String sector, String text) {
        return RoutingRules.ofThisRelease(DAY).decide(sector, "feedback", PHO_HIEN, text);
    }

    private static RoutingRules rules(RoutingRule... rules) {
        return new RoutingBook(List.of(rules)).on(DAY);
    }

    private static RoutingRule worded(String code, String words, String body) {
        return rule(code, new RuleScope(null, null, null, Phrase.list(words), List.of()), body);
    }

    /** Of words, a commune, a sector, a kind, with exceptions: as the letters say. */
    private static RoutingRule rule(String code, String asks, String body) {
        var letters = List.of(asks.split("\\+"));
        return rule(
                code,
                new RuleScope(
                        letters.contains("s") ? "GIAO_THONG" : null,
                        letters.contains("a") ? KHOAI_CHAU : null,
                        letters.contains("k") ? "feedback" : null,
                        letters.contains("w") ? Phrase.list("cầu treo") : List.of(),
                        letters.contains("u") ? Phrase.list("ngõ") : List.of()),
                body);
    }

    static RoutingRule rule(String code, RuleScope scope, String body) {
        var name = new Bilingual("Quy tắc " + code, "Rule " + code);
        return new RoutingRule(
                code, name, scope, body, name, RuleCertainty.PRACTICE, null, LocalDate.parse("2026-01-01"), null);
    }
}
