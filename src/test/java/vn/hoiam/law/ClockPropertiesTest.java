package vn.hoiam.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.DayCertainty;
import vn.hoiam.calendar.DayKind;
import vn.hoiam.calendar.Pause;
import vn.hoiam.calendar.Pauses;
import vn.hoiam.calendar.Term;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.texts.Bilingual;

/** What holds for every due date, whatever the rule and the day. */
class ClockPropertiesTest {

    private static final WorkingCalendar CALENDAR = CalendarSamples.officialCalendar();
    private static final Basis BASIS = LawSamples.basis();
    private static final Bilingual NAME = new Bilingual("Nghỉ thêm", "One more day off");

    private static Reckoning reckon(Basis basis, Rule rule, LocalDate from, Course course) {
        return basis.reckon(rule, Moment.of(from), course);
    }

    @Property
    void one_more_day_off_never_makes_a_date_earlier(
            @ForAll("forward") Rule rule, @ForAll("days") LocalDate from, @ForAll @IntRange(max = 90) int later) {
        var off = from.plusDays(later);
        var fuller = LawSamples.basis(CALENDAR.with(
                List.of(new CalendarDay(off, DayKind.STATUTORY, NAME, false, DayCertainty.SOURCE, NAME))));

        assertThat(reckon(fuller, rule, from, Course.PLAIN).due())
                .isAfterOrEqualTo(reckon(BASIS, rule, from, Course.PLAIN).due());
    }

    @Property
    void a_pause_of_no_length_changes_nothing(
            @ForAll("forward") Rule rule, @ForAll("days") LocalDate from, @ForAll @IntRange(max = 90) int later) {
        var day = from.plusDays(later);
        var none = new Course(0, new Pauses(List.of(new Pause(day, day))));

        assertThat(reckon(BASIS, rule, from, none).due())
                .isEqualTo(reckon(BASIS, rule, from, Course.PLAIN).due());
    }

    @Property
    void a_pause_makes_no_date_earlier_and_delays_none_by_more_than_it_lasts_beyond_days_off(
            @ForAll("forward") Rule rule, @ForAll("days") LocalDate from, @ForAll("pauses") Pause pause) {
        var moved = new Pause(
                from.plusDays(pause.after().toEpochDay()),
                from.plusDays(pause.until().toEpochDay()));
        var plain = reckon(BASIS, rule, from, Course.PLAIN);
        var paused = reckon(BASIS, rule, from, new Course(0, new Pauses(List.of(moved))));
        var length = (int) (pause.until().toEpochDay() - pause.after().toEpochDay());

        assertThat(paused.due()).isAfterOrEqualTo(plain.due());
        // Each paused day costs one counted day, be it of all days or of working days.
        assertThat(paused.last())
                .isBeforeOrEqualTo(CALENDAR.end(
                        plain.last(), new Term(Math.max(1, length), rule.term().unit())));
    }

    @Property
    void where_the_rule_rolls_the_due_day_is_worked(@ForAll("rules") Rule rule, @ForAll("days") LocalDate from) {
        var due = reckon(BASIS, rule, from, Course.PLAIN).due();

        assertThat(!rule.period().rolls() || CALENDAR.works(due)).isTrue();
    }

    @Property
    void the_day_of_the_event_is_not_counted(@ForAll("rules") Rule rule, @ForAll("days") LocalDate from) {
        assertThat(reckon(BASIS, rule, from, Course.PLAIN).due()).isNotEqualTo(from);
    }

    @Property
    void an_extension_never_makes_a_date_earlier(
            @ForAll("forward") Rule rule, @ForAll("days") LocalDate from, @ForAll @IntRange(max = 2) int extended) {
        assertThat(reckon(BASIS, rule, from, new Course(extended + 1, Pauses.NONE))
                        .due())
                .isAfterOrEqualTo(reckon(BASIS, rule, from, new Course(extended, Pauses.NONE))
                        .due());
    }

    @Property
    void the_counted_days_are_as_many_as_the_rule_says(@ForAll("rules") Rule rule, @ForAll("days") LocalDate from) {
        var counted = reckon(BASIS, rule, from, Course.PLAIN).days().days().stream()
                .filter(day -> day.role() == DayRole.COUNTED)
                .count();

        assertThat(counted).isEqualTo(rule.term().length());
    }

    @Property
    void the_order_of_reading_changes_nothing(@ForAll("histories") List<CaseEvent> events, @ForAll long seed) {
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));

        for (var kind : List.of("complaint_1", "denunciation", "feedback")) {
            assertThat(told(kind, shuffled)).isEqualTo(told(kind, events));
        }
    }

    @Property
    void a_moment_in_utc_and_the_same_in_vietnam_give_the_same_date(
            @ForAll("rules") Rule rule, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 1439) int minute) {
        var local = day.atTime(minute / 60, minute % 60).atOffset(ZoneOffset.ofHours(7));

        assertThat(BASIS.reckon(rule, Moment.parse(local.toInstant().toString()), Course.PLAIN)
                        .due())
                .isEqualTo(BASIS.reckon(rule, Moment.parse(local.toString()), Course.PLAIN)
                        .due())
                .isEqualTo(reckon(BASIS, rule, day, Course.PLAIN).due());
    }

    private static List<String> told(String kind, List<CaseEvent> events) {
        return new CaseClock(BASIS, new Matter(kind, null, Set.of()), events, LocalDate.parse("2026-10-01"))
                .steps().stream()
                        .map(clock -> clock.rule().code() + " " + clock.state() + " "
                                + clock.reckoning().due() + " " + clock.days())
                        .toList();
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(LawSamples.rules());
    }

    @Provide
    Arbitrary<Rule> forward() {
        return rules().filter(rule -> rule.period().direction() == Direction.AFTER);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("2022-02-01").toEpochDay(),
                        LocalDate.parse("2027-03-01").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Days after the beginning, as days of the epoch. */
    @Provide
    Arbitrary<Pause> pauses() {
        return Combinators.combine(
                        Arbitraries.longs().between(-10, 60),
                        Arbitraries.longs().between(0, 40))
                .as((after, length) -> new Pause(LocalDate.ofEpochDay(after), LocalDate.ofEpochDay(after + length)));
    }

    @Provide
    Arbitrary<List<CaseEvent>> histories() {
        var event = Combinators.combine(
                Arbitraries.of(EventKind.values()),
                Arbitraries.integers().between(0, 120),
                Arbitraries.of("resolution", "notify", "acceptance"));
        return event.as((kind, day, step) -> new CaseEvent(
                        0, kind, Moment.of(LocalDate.parse("2026-05-04").plusDays(day)), step))
                .list()
                .ofMaxSize(12)
                .map(events -> IntStream.range(0, events.size())
                        .mapToObj(i -> new CaseEvent(
                                i + 1,
                                events.get(i).kind(),
                                events.get(i).moment(),
                                events.get(i).step()))
                        .toList());
    }
}
