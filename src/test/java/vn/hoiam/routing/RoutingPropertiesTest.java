package vn.hoiam.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every decision, whatever the rules and the petition. */
class RoutingPropertiesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");

    @Property
    void a_more_general_rule_never_beats_a_narrower_one(
            @ForAll("scopes") RuleScope narrow,
            @ForAll @IntRange(min = 1, max = 31) int dropped,
            @ForAll("texts") String text,
            @ForAll boolean isFirst) {
        var general = without(narrow, dropped);
        var narrower = RoutingRulesTest.rule(isFirst ? "a" : "z", narrow, "SO_NOI_VU");
        var other = RoutingRulesTest.rule("m", general, "SO_Y_TE");

        var hit = new RoutingBook(List.of(other, narrower)).on(DAY).decide("GIAO_THONG", "feedback", "12205", text);
        var alone = new RoutingBook(List.of(narrower)).on(DAY).decide("GIAO_THONG", "feedback", "12205", text);

        if (alone.isPresent() && !general.equals(narrow)) {
            assertThat(hit.orElseThrow().rule()).isEqualTo(narrower);
            assertThat(hit.orElseThrow().isOpen()).isFalse();
        }
    }

    @Property
    void outside_its_days_a_rule_says_nothing(
            @ForAll("scopes") RuleScope scope,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 400) int begins,
            @ForAll @IntRange(min = 1, max = 400) int lasts,
            @ForAll @IntRange(max = 900) int asked) {
        var from = DAY.plusDays(begins);
        var kept = RoutingRulesTest.rule("a", scope, "SO_Y_TE");
        var rule = new RoutingRule(
                "a", kept.name(), scope, "SO_Y_TE", kept.name(), kept.certainty(), null, from, from.plusDays(lasts));
        var day = DAY.plusDays(asked);

        var hit = new RoutingBook(List.of(rule)).on(day).decide("GIAO_THONG", "feedback", "12205", text);

        if (asked < begins || asked >= begins + lasts) {
            assertThat(hit).isEmpty();
        } else {
            assertThat(hit)
                    .isEqualTo(new RoutingBook(List.of(rule)).on(from).decide("GIAO_THONG", "feedback", "12205", text));
        }
    }

    @Property
    void the_order_in_which_rules_were_entered_decides_nothing(
            @ForAll("rules") @Size(max = 8) List<RoutingRule> rules,
            @ForAll("texts") String text,
            @ForAll Random chance) {
        var shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, chance);

        var hit = new RoutingBook(rules).on(DAY).decide("GIAO_THONG", "feedback", "12205", text);
        var again = new RoutingBook(shuffled).on(DAY).decide("GIAO_THONG", "feedback", "12205", text);

        assertThat(again.map(RuleHit::body)).isEqualTo(hit.map(RuleHit::body));
        assertThat(again.map(RuleHit::confidence)).isEqualTo(hit.map(RuleHit::confidence));
    }

    @Property
    void whatever_is_written_is_answered_with_a_body_there_is_and_a_confidence_between_none_and_one(
            @ForAll String text, @ForAll("rules") @Size(max = 8) List<RoutingRule> rules) {
        new RoutingBook(rules)
                .on(DAY)
                .decide("GIAO_THONG", "feedback", "12205", text)
                .ifPresent(hit -> {
                    assertThat(hit.confidence()).isBetween(0.0, 1.0);
                    assertThat(Bodies.all()).contains(hit.body());
                    assertThat(hit.alternatives()).doesNotContain(hit.body()).doesNotHaveDuplicates();
                });
    }

    @Provide
    Arbitrary<RuleScope> scopes() {
        return Combinators.combine(
                        Arbitraries.of("GIAO_THONG", "Y_TE").injectNull(0.4),
                        Arbitraries.of("12205", "11953").injectNull(0.4),
                        Arbitraries.of("feedback", "question").injectNull(0.4),
                        phrases(),
                        phrases())
                .as(RuleScope::new);
    }

    @Provide
    Arbitrary<List<RoutingRule>> rules() {
        var codes = Arbitraries.strings().withCharRange('a', 'z').ofLength(4);
        var bodies = Arbitraries.of("SO_Y_TE", "SO_XAY_DUNG", "UBND_XA", "CT_DIEN_LUC");
        return Combinators.combine(codes, scopes(), bodies)
                .as(RoutingRulesTest::rule)
                .list()
                .uniqueElements(RoutingRule::code);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("cầu", "treo", "đường", "tỉnh", "386", "ĐT.", "ngõ", "duong", "tinh", "quốc lộ", ",")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    private static Arbitrary<List<Phrase>> phrases() {
        return Arbitraries.of("cầu treo", "đường tỉnh", "ĐT #", "quốc lộ", "ngõ")
                .list()
                .uniqueElements()
                .ofMaxSize(2)
                .map(words -> Phrase.list(String.join(";", words)));
    }

    /** The same scope that asks for less: each bit lets one condition go. */
    private static RuleScope without(RuleScope scope, int dropped) {
        return new RuleScope(
                (dropped & 1) == 0 ? scope.sector() : null,
                (dropped & 2) == 0 ? scope.area() : null,
                (dropped & 4) == 0 ? scope.kind() : null,
                (dropped & 8) == 0 ? scope.words() : List.of(),
                (dropped & 16) == 0 ? scope.unless() : List.of());
    }
}
