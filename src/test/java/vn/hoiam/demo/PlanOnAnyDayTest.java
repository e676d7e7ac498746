package vn.hoiam.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.hoiam.demo.Act.Step;
import vn.hoiam.demo.Fate.Stage;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Moment;

/** Whatever day the demo first starts on: after Tết, on a Sunday, at the turn of the year. */
class PlanOnAnyDayTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalTime OPENS = LocalTime.parse("07:30");
    private static final LocalTime CLOSES = LocalTime.parse("17:00");
    private static final Pattern DATE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, Situation> SITUATIONS =
            Situation.all().stream().collect(toMap(Situation::id, Function.identity()));

    /** First starts of two years, as far as the calendar of working days is published. */
    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Arbitraries.integers().between(0, 690).map(FIRST::plusDays);
    }

    @Property(tries = 25)
    void nothing_happens_on_the_day_itself_or_later(@ForAll("anyDay") LocalDate today) {
        assertThat(PlanSamples.on(today).stories()).allSatisfy(story -> {
            assertThat(day(story.submittedAt())).isBetween(today.minusDays(60), today.minusDays(1));
            assertThat(story.acts()).allSatisfy(act -> assertThat(day(act.at())).isBefore(today));
        });
    }

    @Property(tries = 25)
    void officials_act_in_office_hours_of_working_days(@ForAll("anyDay") LocalDate today) {
        assertThat(PlanSamples.on(today).stories())
                .flatMap(Story::acts)
                .filteredOn(act -> act.official() != null)
                .isNotEmpty()
                .allMatch(act -> PlanSamples.CALENDAR.works(day(act.at())))
                .allMatch(
                        act -> !time(act.at()).isBefore(OPENS) && time(act.at()).isBefore(CLOSES));
    }

    @Property(tries = 25)
    void one_act_follows_the_other(@ForAll("anyDay") LocalDate today) {
        assertThat(PlanSamples.on(today).stories()).allSatisfy(story -> {
            var moments = new ArrayList<>(List.of(story.submittedAt()));
            story.acts().forEach(act -> moments.add(act.at()));
            assertThat(moments).isSorted().doesNotHaveDuplicates();
        });
    }

    @Property(tries = 25)
    void what_is_late_is_late_and_nothing_else(@ForAll("anyDay") LocalDate today) {
        assertThat(PlanSamples.on(today).stories()).allSatisfy(story -> {
            var until = story.acts().stream()
                    .filter(act -> act.step() == Step.SEND)
                    .map(act -> day(act.at()))
                    .findFirst()
                    .orElse(today);
            assertThat(until.isAfter(replyDueOn(story))).isEqualTo(story.fate().late());
        });
    }

    @Property(tries = 25)
    void a_reply_promises_what_is_still_to_come(@ForAll("anyDay") LocalDate today) {
        assertThat(PlanSamples.on(today).stories())
                .flatMap(Story::acts)
                .filteredOn(act -> act.step() == Step.PROPOSE)
                .allSatisfy(
                        act -> assertThat(dates(act.words())).allMatch(promised -> promised.isAfter(day(act.at()))));
    }

    @Property(tries = 25)
    void who_rates_has_seen_what_was_promised(@ForAll("anyDay") LocalDate today) {
        assertThat(PlanSamples.on(today).stories())
                .filteredOn(story -> story.fate().stage() == Stage.RATED)
                .allSatisfy(story -> {
                    var rated = story.acts().get(story.acts().size() - 1);
                    assertThat(rated.step()).isEqualTo(Step.RATE);
                    assertThat(story.acts())
                            .filteredOn(act -> act.step() == Step.PROPOSE)
                            .allSatisfy(act -> assertThat(dates(act.words()))
                                    .allMatch(promised -> promised.isBefore(day(rated.at()))));
                });
    }

    @Example
    void starts_even_when_everything_lay_still_over_tet() {
        assertThat(PlanSamples.on(LocalDate.parse("2026-02-23")).stories()).hasSize(300);
    }

    private static LocalDate replyDueOn(Story story) {
        var situation = SITUATIONS.get(story.situation());
        var received = day(story.submittedAt());
        return new Basis(PlanSamples.RULES, PlanSamples.CALENDAR)
                .due(situation.kind(), "service_target", situation.sector(), Moment.of(received));
    }

    private static List<LocalDate> dates(String text) {
        return DATE.matcher(text)
                .results()
                .map(match -> LocalDate.parse(match.group(), WRITTEN))
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }

    private static LocalTime time(Instant moment) {
        return LocalTime.ofInstant(moment, VIETNAM);
    }
}
