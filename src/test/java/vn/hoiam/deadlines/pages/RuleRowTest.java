package vn.hoiam.deadlines.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoiam.law.LawSamples;

class RuleRowTest {

    @Test
    void sectors_with_the_same_target_stand_in_one_line() {
        var lengths = RuleRow.of(LawSamples.rules()).stream()
                .filter(row -> row.rule().kind().equals("feedback"))
                .filter(row -> row.rule().step().equals("service_target"))
                .map(row -> row.rule().term().length() + " " + row.sectors().size())
                .toList();

        assertThat(lengths).containsExactlyInAnyOrder("3 3", "5 4", "10 5", "15 0", "2 0", "1 0");
    }

    @Test
    void no_rule_is_left_out() {
        var told = RuleRow.of(LawSamples.rules()).stream()
                .mapToInt(row -> Math.max(1, row.sectors().size()))
                .sum();

        assertThat(told).isEqualTo(LawSamples.rules().size());
    }
}
