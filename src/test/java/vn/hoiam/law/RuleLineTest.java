package vn.hoiam.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.hoiam.calendar.Term;

/** Service targets that an administrator plans one after the other, in any order. */
class RuleLineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final List<Rule> FILED = LawSamples.rules();
    private static final RuleBook RULES = LawSamples.book(FILED);

    /** One act: on which day after today, how many days; nought drops what is planned for that day. */
    record Plan(int day, int length) {}

    @Property(tries = 100)
    void leave_each_day_with_exactly_one_target_and_today_and_all_days_before_as_they_were(
            @ForAll("plans") List<Plan> plans, @ForAll("sectors") String sector) {
        var filed = RULES.line("feedback", "service_target", sector);
        var line = filed;
        for (var plan : plans) {
            line = after(line, sector, plan);
        }

        for (var day = TODAY.minusDays(700); day.isBefore(TODAY.plusDays(45)); day = day.plusDays(1)) {
            var that = day;
            var own = line.rules().stream().filter(rule -> rule.isInForce(that)).toList();
            assertThat(own).as(that.toString()).hasSizeLessThanOrEqualTo(1);
            if (own.isEmpty()) {
                assertThat(RULES.line("feedback", "service_target", null)
                                .on(that)
                                .isPresent())
                        .isEqualTo(!that.isBefore(LocalDate.parse("2025-07-01")));
            }
            if (!that.isAfter(TODAY)) {
                assertThat(own.stream().map(Rule::term))
                        .isEqualTo(filed.on(that).stream().map(Rule::term).toList());
            }
        }
    }

    @Property(tries = 200)
    void give_from_the_day_planned_what_was_planned_until_the_next(@ForAll("plans") List<Plan> plans) {
        var line = RULES.line("feedback", "service_target", "MOI_TRUONG");
        var expected = new java.util.TreeMap<LocalDate, Integer>();
        expected.put(LocalDate.parse("2025-07-01"), 10);
        for (var plan : plans) {
            line = after(line, "MOI_TRUONG", plan);
            if (plan.length() == 0) {
                expected.remove(TODAY.plusDays(plan.day()));
            } else {
                expected.put(TODAY.plusDays(plan.day()), plan.length());
            }
        }

        for (int ahead = 0; ahead < 45; ahead++) {
            var day = TODAY.plusDays(ahead);
            assertThat(line.on(day).orElseThrow().term().length())
                    .as(day.toString())
                    .isEqualTo(expected.floorEntry(day).getValue());
        }
    }

    @Example
    void of_a_sector_without_its_own_begin_with_the_first_that_is_planned() {
        var line = after(RULES.line("feedback", "service_target", "DAT_DAI"), "DAT_DAI", new Plan(6, 5));

        assertThat(line.on(TODAY.plusDays(5))).isEmpty();
        assertThat(line.on(TODAY.plusDays(6)).orElseThrow().term()).isEqualTo(Term.workingDays(5));
        assertThat(line.without(TODAY.plusDays(6)).rules()).isEmpty();
    }

    @Example
    void planned_twice_for_one_day_hold_as_planned_last_and_leave_nothing_of_the_first() {
        var filed = RULES.line("feedback", "service_target", "MOI_TRUONG");
        var first = after(filed, "MOI_TRUONG", new Plan(6, 5));
        var second = after(first, "MOI_TRUONG", new Plan(6, 7));

        assertThat(second.rules()).hasSize(2);
        assertThat(second.on(TODAY.plusDays(6)).orElseThrow().term()).isEqualTo(Term.workingDays(7));
        assertThat(second.newSince(first)).containsExactly(second.rules().get(1));
        assertThat(second.newSince(second)).isEmpty();
    }

    @Example
    void that_overlap_are_told_by_the_later_one() {
        var filed =
                RULES.line("feedback", "service_target", "MOI_TRUONG").rules().get(0);
        var entered = filed.beginning(TODAY, "own", "MOI_TRUONG", Term.workingDays(4));

        assertThat(new RuleLine(List.of(entered, filed)).on(TODAY)).contains(entered);
    }

    private static RuleLine after(RuleLine line, String sector, Plan plan) {
        var day = TODAY.plusDays(plan.day());
        if (plan.length() == 0) {
            return line.beginningOn(day).isEmpty() ? line : line.without(day);
        }
        var standing = RULES.rule("feedback", "service_target", sector, day);
        return line.with(standing.beginning(day, sector + "." + day, sector, Term.workingDays(plan.length())));
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 60))
                .as(Plan::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> sectors() {
        return Arbitraries.of("DAT_DAI", "MOI_TRUONG", "KHAC");
    }
}
