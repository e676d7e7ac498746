package vn.hoiam.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoiam.demo.Act.Step;
import vn.hoiam.demo.Fate.Stage;
import vn.hoiam.routing.RoutingRules;

/** What the demo tells on 23 November 2026. */
class PlanTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final int MOST_REPETITIONS = 5;
    private static final String GREETING = "Kính gửi ông/bà,";

    private final List<Story> stories = PlanSamples.on(TODAY).stories();

    @Test
    void tells_three_hundred_petitions_of_a_hundred_situations() {
        assertThat(stories).hasSize(300);
        assertThat(count(stories, Story::situation)).hasSize(100).allSatisfy((situation, uses) -> assertThat(uses)
                .isEqualTo(3));
    }

    @Test
    void tells_each_situation_in_three_different_communes() {
        assertThat(count(stories, story -> story.situation() + story.unit())).hasSize(300);
    }

    /** Whoever is to answer one finds it where its sender sent it. */
    @Test
    void tells_of_nothing_that_a_routing_rule_leads_past_its_commune() {
        var rules = RoutingRules.ofThisRelease(TODAY);

        assertThat(stories).allSatisfy(story -> assertThat(rules.decide(
                        story.form().getSector(),
                        story.form().getKind(),
                        story.unit(),
                        story.form().getSubject() + "\n" + story.form().getText()))
                .isEmpty());
    }

    @Test
    void gives_every_commune_at_least_two() {
        assertThat(count(stories, Story::unit)).hasSize(104).allSatisfy((unit, petitions) -> assertThat(petitions)
                .isGreaterThanOrEqualTo(2));
    }

    @Test
    void shows_petitions_in_every_state_late_and_in_time() {
        assertThat(count(stories, story -> story.fate().stage())).containsOnlyKeys(Stage.values());
        assertThat(stories).filteredOn(story -> story.fate().late()).hasSizeBetween(40, 80);
    }

    @Test
    void fills_the_desk_of_the_commune_that_is_shown() {
        var open = stories.stream()
                .filter(story -> story.unit().equals(Cast.SHOWN))
                .map(Story::fate)
                .filter(fate -> fate.stage().isOpen())
                .toList();

        assertThat(open).hasSizeGreaterThanOrEqualTo(15).anyMatch(Fate::late);
        assertThat(open)
                .extracting(Fate::stage)
                .contains(Arrays.stream(Stage.values()).filter(Stage::isOpen).toArray(Stage[]::new));
    }

    @Test
    void repeats_no_sentence_more_than_five_times() {
        var sentences = stories.stream().flatMap(PlanTest::sentences);

        assertThat(sentences.collect(groupingBy(Function.identity(), counting())))
                .hasSizeGreaterThan(1_500)
                .allSatisfy((sentence, times) -> assertThat(times).as(sentence).isLessThanOrEqualTo(MOST_REPETITIONS));
    }

    @Test
    void leaves_no_blank_to_fill_in() {
        assertThat(stories.stream().flatMap(PlanTest::texts))
                .noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    @Test
    void never_tells_of_fields_in_a_ward() {
        var wards = PlanSamples.COMMUNES.stream()
                .filter(commune -> !commune.rural())
                .map(Commune::code)
                .toList();
        var rural = Situation.all().stream()
                .filter(Situation::rural)
                .map(Situation::id)
                .toList();

        assertThat(stories)
                .filteredOn(story -> wards.contains(story.unit()))
                .isNotEmpty()
                .noneMatch(story -> rural.contains(story.situation()))
                .noneMatch(story -> story.form().getText().contains("thôn "));
    }

    @Test
    void names_about_half_of_the_citizens_and_nobody_who_exists() {
        assertThat(stories)
                .filteredOn(story -> story.form().getName() != null)
                .hasSizeBetween(120, 180)
                .allSatisfy(story -> assertThat(story.form().getPhone()).startsWith("0900 000 "));
        assertThat(stories)
                .extracting(story -> story.form().getEmail())
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allMatch(email -> email.matches("[a-z.0-9]+@example\\.vn"));
    }

    @Test
    void hands_in_only_what_the_form_accepts() {
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.form().problems()).isEmpty());
    }

    @Test
    void releases_a_good_half_of_what_may_be_published() {
        var wished = stories.stream().filter(story -> story.form().isPublish()).toList();
        var released = stories.stream().filter(PlanTest::isReleased).toList();

        assertThat(wished).hasSizeBetween(210, 270).containsAll(released);
        assertThat((double) released.size() / wished.size()).isBetween(0.5, 0.7);
    }

    @Test
    void is_the_same_at_every_first_start_on_one_day() {
        var again = PlanSamples.on(TODAY).stories();

        assertThat(again)
                .extracting(Story::acts)
                .isEqualTo(stories.stream().map(Story::acts).toList());
        assertThat(again.stream().flatMap(PlanTest::texts))
                .containsExactlyElementsOf(
                        stories.stream().flatMap(PlanTest::texts).toList());
    }

    private static boolean isReleased(Story story) {
        return story.acts().stream().anyMatch(act -> act.step() == Step.RELEASE);
    }

    private static <K> Map<K, Long> count(List<Story> stories, Function<Story, K> by) {
        return stories.stream().collect(groupingBy(by, counting()));
    }

    private static Stream<String> sentences(Story story) {
        return texts(story)
                .flatMap(text -> Arrays.stream(text.split("(?<=[.!?])\\s+|\\n+")))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty() && !sentence.equals(GREETING));
    }

    private static Stream<String> texts(Story story) {
        return Stream.concat(
                Stream.of(
                        story.form().getSubject(),
                        story.form().getText(),
                        story.form().getAddress()),
                story.acts().stream().map(Act::words).filter(Objects::nonNull));
    }
}
