package vn.hoiam.deadlines.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.law.LawSamples;
import vn.hoiam.texts.Texts;

class StepGroupTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_kind_step_and_option_of_the_book_has_a_name(String language) {
        var reader = language.equals("en") ? Texts.ENGLISH : Texts.VIETNAMESE;

        for (var rule : LawSamples.rules()) {
            assertThat(Stream.concat(
                            Stream.of(StepGroup.kindKey(rule.kind()), StepGroup.stepKey(rule.step())),
                            rule.options().stream().map(StepGroup::optionKey)))
                    .allSatisfy(key -> assertThat(Texts.of(reader, key)).isNotEqualTo(key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_two_steps_of_a_kind_have_the_same_name(String language) {
        var reader = language.equals("en") ? Texts.ENGLISH : Texts.VIETNAMESE;

        for (var group : StepGroup.of(LawSamples.book())) {
            assertThat(group.steps().stream().map(step -> Texts.of(reader, step.textKey())))
                    .as(group.kind())
                    .doesNotHaveDuplicates();
        }
    }
}
